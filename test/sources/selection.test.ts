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
