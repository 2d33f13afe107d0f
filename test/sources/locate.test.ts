import { describe, expect, it } from 'vitest';
import { offsetFinder } from '../../lib/sources/offset-finder.ts';
import { locate } from '../../lib/sources/locate.ts';
import type { PageReading } from '../../lib/sources/read-page.ts';
import { readMarkup } from './support/read-document.ts';
import { sampleLines } from './support/sample-lines.ts';

type Read = Exclude<PageReading, { why: string }>;

function read(markup: string): Read {
  const reading = readMarkup(markup);
  if ('why' in reading) throw new Error(reading.why);
  return reading;
}

/** What stands on the page where a stretch of the source leads. */
const shownAt = ({ anchors }: Read, start: number, end: number): string =>
  locate(anchors, { start, end })
    .map((range) => range.toString())
    .join('');

const text = sampleLines.join('\n');

describe('the way back to the page', () => {
  it.each([
    ['a pre', `<pre>${text}</pre>`],
    ['lines broken by br', `<div>${sampleLines.join('<br>\n   ')}</div>`],
    ['an element each', `<main>${sampleLines.map((line) => `<p>\n  ${line}\n</p>`).join('\n')}</main>`],
    [
      'rows with numbers',
      `<table>${sampleLines.map((line, index) => `<tr><td>${index}</td><td>${line}</td></tr>`).join('')}</table>`,
    ],
  ])('leads from every line of %s to that line', (_, markup) => {
    const reading = read(markup);
    const lines = [...reading.source.text.matchAll(/.+/g)];
    const shown = lines.map((line) => shownAt(reading, line.index, line.index + line[0].length));
    expect(shown).toEqual(sampleLines.filter((line) => line !== ''));
  });

  it('leads to a part of a line, through the elements in it', () => {
    const reading = read(`<pre>${text.replace('百亩荷塘', '百<b>亩荷</b>塘')}</pre>`);
    const start = reading.source.text.indexOf('亩荷塘');
    expect(shownAt(reading, start, start + 3)).toBe('亩荷塘');
    expect(locate(reading.anchors, { start, end: start + 3 })).toHaveLength(2);
  });

  it('leads from the page to the source and back', () => {
    const { anchors, source } = read(`<main>${sampleLines.map((line) => `<p>\n  ${line}\n</p>`).join('')}</main>`);
    const node = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('陶阿婆'))!.firstChild!;
    const offset = offsetFinder(anchors)(node, node.textContent!.indexOf('陶阿婆'));
    expect(source.text.slice(offset ?? 0).startsWith('陶阿婆')).toBe(true);
    expect(offsetFinder(anchors)(document.body, 0)).toBeNull();
  });

  it('leads from a textarea to the element', () => {
    const reading = read(`<textarea>${text}</textarea>`);
    const [range] = locate(reading.anchors, { start: 0, end: 10 });
    expect(range?.cloneContents().firstElementChild?.localName).toBe('textarea');
  });

  it('leads nowhere once the page has changed', () => {
    const reading = read(`<pre>${text}</pre>`);
    document.querySelector('pre')?.remove();
    expect(locate(reading.anchors, { start: 0, end: 10 })).toEqual([]);
  });

  it('leads nowhere from an empty stretch or beyond the text', () => {
    const reading = read(`<pre>${text}</pre>`);
    expect(locate(reading.anchors, { start: 5, end: 5 })).toEqual([]);
    expect(locate(reading.anchors, { start: 99_999, end: 100_000 })).toEqual([]);
  });
});
