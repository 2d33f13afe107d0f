import { describe, expect, it } from 'vitest';
import { readMarkup, textOf } from './support/read-document.ts';
import { filledLines } from './support/sample-lines.ts';

const HEIGHT = 20;

const hocrPage = (lines: readonly string[]): string =>
  `<div class="ocr_page" title="bbox 0 0 400 900">${lines
    .map((line, i) => {
      const top = 30 * (i + 1);
      const box = `bbox 10 ${top} ${10 + HEIGHT * line.length} ${top + HEIGHT}`;
      return `<p><span class="ocr_line" title="${box}">${line}</span></p>`;
    })
    .join('')}</div>`;

const layer = (lines: readonly string[]): string =>
  `<div class="textLayer" style="width: 400px; height: 900px">${lines
    .map((line, i) => `<span style="left: 10px; top: ${30 * (i + 1)}px; font-size: ${HEIGHT}px">${line}</span><br>`)
    .join('')}</div>`;

const overlay = (lines: readonly string[]): string =>
  `<svg class="PageTextDisplay-textOverlay-1">${lines
    .map((line, i) => {
      const width = HEIGHT * line.length;
      return `<text x="10" y="${30 * (i + 1)}" textLength="${width}" font-size="${HEIGHT}px">${line}</text>`;
    })
    .join('')}</svg>`;

const SENTENCE = '老街改造的消息传开以后，来看房子的人比往年多了一倍，茶馆里谈的也都是这件事，有人高兴，有人担心。';
const ARTICLE = `<article>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}</article>`;

const second = filledLines.map((line) => line.replaceAll('书', '报').replaceAll('塘', '湖'));

describe('pages between which the site has an article of its own', () => {
  it.each([
    ['hOCR', hocrPage],
    ['text layers', layer],
    ['text overlays', overlay],
  ])('are read once each: %s', (_, pageOf) => {
    const read = textOf(
      readMarkup(`<section>${pageOf(filledLines)}</section>${ARTICLE}<section>${pageOf(second)}</section>`),
    );
    const bare = (text: string): string => text.replaceAll(/\s/gu, '');
    expect(bare(read)).toBe(bare([...filledLines, ...second].join('')));
  });
});
