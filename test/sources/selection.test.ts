import { describe, expect, it } from 'vitest';
import { readShown, show, textOf } from './support/read-document.ts';
import { filledLines, sampleLines } from './support/sample-lines.ts';

function select(from: Node, start: number, to: Node, end: number): void {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

const text = sampleLines.join('\n');

const [left, right] = [filledLines.slice(0, 14), filledLines.slice(14, 28)];
const showColumns = (): void =>
  show(`<table>${left.map((line, i) => `<tr><td>${line}</td><td>${right[i]}</td></tr>`).join('')}</table>`);

describe('a text selection', () => {
  it('is read and nothing else, wherever it starts and ends', () => {
    show(`<pre>${text}</pre><p>别的</p>`);
    const node = document.querySelector('pre')!.firstChild!;
    select(node, 10, node, 90);
    const reading = readShown();
    expect(textOf(reading)).toBe(text.slice(10, 90));
    expect(reading).toMatchObject({ shape: 'selection', certainty: 1 });
  });

  it('is read over several elements', () => {
    show(`<main>${filledLines.map((line) => `<p>${line}</p>`).join('')}</main>`);
    const lines = document.querySelectorAll('p');
    select(lines[2]!.firstChild!, 3, lines[6]!.firstChild!, 5);
    const expected = [filledLines[2]!.slice(3), ...filledLines.slice(3, 6), filledLines[6]!.slice(0, 5)].join('\n');
    expect(textOf(readShown())).toBe(expected);
  });

  it('is read down the columns of a table, and no line of them that is not selected', () => {
    showColumns();
    const cells = [...document.querySelectorAll('td')];
    select(cells[4]!.firstChild!, 0, cells[12]!.firstChild!, 5);
    const expected = [...left.slice(2, 6), left[6]!.slice(0, 5), ...right.slice(2, 6)].join('\n');
    expect(textOf(readShown())).toBe(expected);
  });

  it('is read where it is several ranges, as cells of a table are in Firefox', () => {
    showColumns();
    const selection = document.getSelection()!;
    const ranges = [...document.querySelectorAll('td:first-child')].slice(2, 7).map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range;
    });
    Object.defineProperties(selection, {
      isCollapsed: { value: false, configurable: true },
      rangeCount: { value: ranges.length, configurable: true },
      getRangeAt: { value: (index: number) => ranges[index], configurable: true },
    });
    expect(textOf(readShown())).toBe(left.slice(2, 7).join('\n'));
    for (const name of ['isCollapsed', 'rangeCount', 'getRangeAt']) Reflect.deleteProperty(selection, name);
  });

  it('is read without sources however short, and nothing where nothing is selected', () => {
    show(`<pre>${text}</pre>`);
    const node = document.querySelector('pre')!.firstChild!;
    select(node, 10, node, 14);
    expect(textOf(readShown([]))).toBe(text.slice(10, 14));
    select(node, 10, node, 10);
    expect(readShown([])).toEqual({ why: 'noText' });
  });

  it('is read in a field that text is written in', () => {
    show(`<textarea>${text}</textarea><p>别的</p>`);
    const field = document.querySelector('textarea')!;
    field.focus();
    expect(readShown([])).toEqual({ why: 'noText' });
    field.setSelectionRange(10, 90);
    expect(textOf(readShown())).toBe(text.slice(10, 90));
    field.setSelectionRange(10, 14);
    expect(textOf(readShown([]))).toBe(text.slice(10, 14));
    expect(textOf(readShown()).trimEnd()).toBe(text);
  });

  it('is passed over where it is a word that was looked up', () => {
    show(`<pre>${text}</pre>`);
    const node = document.querySelector('pre')!.firstChild!;
    select(node, 10, node, 14);
    expect(textOf(readShown()).trimEnd()).toBe(text);
  });
});
