import { describe, expect, it } from 'vitest';
import { hocr } from '../../lib/sources/hocr.ts';
import { candidateOf, candidatesIn, strayAnchors } from './support/candidate-of.ts';

/** Words side by side, each character 20 wide, 24 high. */
const wordsAt = (text: string, x: number, y: number): string =>
  text.split(' ').reduce<{ x: number; html: string }>(
    ({ x: at, html }, word) => {
      const end = at + 20 * word.length;
      return {
        x: end + 30,
        html: `${html}<span class="ocrx_word" title="bbox ${at} ${y} ${end} ${y + 20}; x_wconf 90">${word}</span> `,
      };
    },
    { x, html: '' },
  ).html;

const lineAt = (text: string, x: number, y: number): string => {
  const end = x + 20 * text.replaceAll(' ', '').length + 30 * (text.split(' ').length - 1);
  return `<span class="ocr_line" title="bbox ${x} ${y} ${end} ${y + 20}; baseline 0 0; x_size 26">${wordsAt(text, x, y)}</span>`;
};

const pageOf = (...areas: readonly string[]): string =>
  `<div class="ocr_page" title="image &quot;a.png&quot;; bbox 0 0 900 900">${areas.map((area) => `<div class="ocr_carea"><p class="ocr_par">${area}</p></div>`).join('')}</div>`;

describe('hOCR', () => {
  it('gives printed lines with their boxes, and a blank line between the blocks of the recogniser', () => {
    const read = candidateOf(
      hocr,
      pageOf(lineAt('塘边新修石坎', 10, 10) + lineAt('清水漫过', 10, 40), lineAt('芦苇', 10, 90)),
    );
    expect(read.text).toBe('塘边新修石坎\n清水漫过\n\n芦苇\n');
    expect(read.placed).toMatchObject([
      { span: { start: 0, end: 6 }, box: { page: 0, x: 10, y: 10, width: 120, height: 20 }, size: 20 },
      { box: { y: 40, width: 80 } },
      { box: { y: 90 } },
    ]);
    expect(strayAnchors(read)).toEqual([]);
  });

  it('keeps a wide gap as a space, and words of Latin letters apart', () => {
    expect(candidateOf(hocr, pageOf(lineAt('记者 关砚秋', 10, 10))).text).toBe('记者 关砚秋\n');
    const words = '<span class="ocrx_word">West</span><span class="ocrx_word">Lake</span>';
    expect(candidateOf(hocr, pageOf(`<span class="ocr_line">${words}</span>`)).text).toBe('West Lake\n');
  });

  it('parts a line that was read across a gutter where the columns below it are', () => {
    const rows = [0, 1, 2, 3, 4].map(
      (row) => lineAt('水色二十年来未见', 10, 50 + 30 * row) + lineAt('村民轮流值守塘边', 200, 50 + 30 * row),
    );
    const across =
      '<span class="ocr_line" title="bbox 10 10 360 30">' +
      wordsAt('沿塘三十一处排水', 10, 10) +
      wordsAt('口逐一封堵改接去', 200, 10) +
      '</span>';
    const { text } = candidateOf(hocr, pageOf(across, ...rows));
    expect(text.split('\n').slice(0, 3)).toEqual(['沿塘三十一处排水', '', '口逐一封堵改接去']);
  });

  it('parts off marks that were seen in the white of a gutter, and none that end a column', () => {
    const rows = [0, 1, 2, 3, 4].map(
      (row) => lineAt('水色二十年来未见', 10, 80 + 30 * row) + lineAt('村民轮流值守塘边', 220, 80 + 30 * row),
    );
    const mark = (x: number, y: number): string =>
      `<span class="ocrx_word" title="bbox ${x} ${y} ${x + 12} ${y + 20}">。</span>`;
    const acrossAt = (y: number, before: string): string =>
      `<span class="ocr_line" title="bbox 10 ${y} 380 ${y + 20}">${before}${wordsAt('口逐一封堵改接去', 220, y)}</span>`;
    const speck = acrossAt(10, wordsAt('沿塘三十一处排水', 10, 10) + mark(190, 10));
    const stop = acrossAt(40, wordsAt('沿塘三十一处排', 10, 40) + mark(152, 40));
    const { text, placed } = candidateOf(hocr, pageOf(speck, stop, ...rows));
    const lines = text.split('\n').filter((line) => line);
    expect(lines.slice(0, 5)).toEqual([
      '沿塘三十一处排水',
      '口逐一封堵改接去',
      '。',
      '沿塘三十一处排。',
      '口逐一封堵改接去',
    ]);
    expect(placed![0]).toMatchObject({ box: { x: 10, width: 160 } });
  });

  it('puts a line together that was read in two pieces', () => {
    const { text, placed } = candidateOf(
      hocr,
      pageOf(lineAt('蛙声', 10, 10), lineAt('一片', 90, 10), lineAt('半夜里听得见', 10, 40)),
    );
    expect(text).toBe('蛙声 一片\n\n半夜里听得见\n');
    expect(placed![0]).toMatchObject({ box: { x: 10, width: 120 } });
  });

  it('tells vertical lines by their boxes', () => {
    const line = '<span class="ocr_line" title="bbox 100 10 120 130">荷塘清淤完工</span>';
    expect(candidateOf(hocr, pageOf(line)).placed).toMatchObject([{ vertical: true, size: 20 }]);
  });

  it('reads what has no boxes, and no boxes that make no sense', () => {
    const lines = '<span class="ocr_line">荷塘</span><span class="ocr_line" title="bbox 9 9 3 3">清淤</span>';
    const read = candidateOf(hocr, pageOf(lines));
    expect(read.text).toBe('荷塘\n清淤\n');
    expect(read.placed).toBeUndefined();
  });

  it('counts pages', () => {
    const both = pageOf(lineAt('荷塘', 10, 10)) + pageOf(lineAt('清淤', 10, 10));
    expect(candidateOf(hocr, `<main>${both}</main>`).placed!.map(({ box }) => box.page)).toEqual([0, 1]);
  });

  it('is found nowhere else', () => {
    expect(candidatesIn(hocr, '<p class="line">荷塘</p>')).toEqual([]);
  });
});
