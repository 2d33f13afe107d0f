import { describe, expect, it } from 'vitest';
import { pdfjsLayer } from '../../lib/sources/pdfjs-layer.ts';
import { candidateOf, candidatesIn, strayAnchors } from './support/candidate-of.ts';
import { finish } from './support/read-document.ts';

const run = (text: string, left: number, top: number, size = 10): string =>
  `<span role="presentation" dir="ltr" style="left: ${left}px; top: ${top}px; font-size: ${size}px;">${text}</span><br role="presentation">`;

const layer = (inner: string, style = 'width: 600px; height: 800px;'): string =>
  `<div class="page" style="${style}"><div class="textLayer" style="${style}">${inner}</div></div>`;

const viewer = (...pages: readonly string[]): string => `<div class="pdfViewer">${pages.join('')}</div>`;

describe('the text layer of a pdf.js viewer', () => {
  it('gives printed lines with their boxes, a blank line where the next stands elsewhere', () => {
    const read = candidateOf(
      pdfjsLayer,
      viewer(layer(run('荷塘清淤', 20, 100) + run('完工', 20, 116) + run('流动书车', 300, 50))),
    );
    expect(read.text).toBe('荷塘清淤\n完工\n\n流动书车\n');
    expect(read.placed).toMatchObject([
      { box: { page: 0, x: 20, y: 100, width: 40, height: 10 }, size: 10 },
      {},
      { box: { x: 300 } },
    ]);
    expect(strayAnchors(read)).toEqual([]);
  });

  it('puts runs of one line together, with the space that a run of white space tells', () => {
    const runs = run('记者', 20, 100) + run(' ', 40, 100) + run('关砚秋', 43, 100) + run('报道', 73, 100);
    expect(candidateOf(pdfjsLayer, viewer(layer(runs))).text).toBe('记者 关砚秋报道\n');
  });

  it('understands percentages, scale factors and the size in a variable', () => {
    const percent = '<span style="left: 10%; top: 20%; font-size: calc(var(--scale-factor)*10.00px);">荷塘</span>';
    const scaled = layer(
      percent,
      '--scale-factor: 2; width: calc(var(--scale-factor) * 300px); height: calc(var(--scale-factor) * 400px);',
    );
    expect(candidateOf(pdfjsLayer, viewer(scaled)).placed).toMatchObject([
      { box: { x: 60, y: 160, width: 40 }, size: 20 },
    ]);
    const variable = '<span style="left: 10%; top: 20%; --font-height: 12px; --scale-x: 0.5;">荷塘</span>';
    expect(candidateOf(pdfjsLayer, viewer(layer(variable))).placed).toMatchObject([{ box: { width: 12 }, size: 12 }]);
  });

  it('reads vertical print, set character by character', () => {
    const column = (text: string, x: number): string =>
      [...text].map((character, i) => run(character, x, 50 + 10 * i)).join('');
    const { text, placed } = candidateOf(pdfjsLayer, viewer(layer(column('荷塘清淤', 300) + column('完工。', 284))));
    expect(text).toBe('荷塘清淤\n完工。\n');
    expect(placed).toMatchObject([
      { vertical: true, box: { x: 300, y: 50, width: 10, height: 40 } },
      { vertical: true },
    ]);
  });

  it('counts the pages that are rendered, and those that are not', () => {
    const read = candidateOf(
      pdfjsLayer,
      viewer(layer(run('荷塘', 20, 100)), '<div class="page"></div>', layer(run('清淤', 20, 100))),
    );
    expect(read.text).toBe('荷塘\n\n清淤\n');
    expect(read.placed!.map(({ box }) => box.page)).toEqual([0, 2]);
    expect(read.notLoaded).toBe(1);
  });

  it('keeps what it read of a page that the viewer has emptied since', () => {
    const tab = new DOMParser().parseFromString(
      viewer(layer(run('荷塘', 20, 100)), layer(run('清淤', 20, 100))),
      'text/html',
    );
    const read = () => finish(pdfjsLayer.read(tab))[0];
    expect(read()?.text).toBe('荷塘\n\n清淤\n');
    tab.querySelector('.page')!.replaceChildren();
    expect(read()).toMatchObject({ text: '荷塘\n\n清淤\n', notLoaded: 0 });
  });

  it('reads lines in which the viewer shows what was searched for, once and in order', () => {
    const found = run('荷塘<span class="highlight appended">清淤</span>完工', 20, 100);
    const marked = `<span class="markedContent">${found}${run('流动书车', 20, 116)}</span>`;
    expect(candidateOf(pdfjsLayer, viewer(layer(marked + run('<span>蛙声</span>', 20, 132)))).text).toBe(
      '荷塘清淤完工\n流动书车\n蛙声\n',
    );
  });

  it('makes radicals and vertical forms the characters that they show', () => {
    expect(candidateOf(pdfjsLayer, viewer(layer(run('⽂⽕﹁︐', 20, 100)))).text).toBe('文火「，\n');
  });

  it('is found nowhere else', () => {
    expect(candidatesIn(pdfjsLayer, '<div class="text">荷塘</div>')).toEqual([]);
  });
});
