import { describe, expect, it } from 'vitest';
import { mirador } from '../../lib/sources/mirador.ts';
import { candidateOf, candidatesIn, strayAnchors } from './support/candidate-of.ts';

const overlay = (inner: string): string =>
  `<div><svg><g><rect x="1" y="1" width="9" height="9"></rect></g></svg><svg class="PageTextDisplay-textOverlay-3"><g>${inner}</g></svg></div>`;

const line = (text: string, y: number): string =>
  `<text x="10" y="${y + 15}" textLength="${20 * text.length}" font-size="20px" lengthAdjust="spacingAndGlyphs">${text}</text>`;

const word = (text: string, x: number, y: number, tag: string): string =>
  `<${tag} x="${x}" y="${y + 15}" textLength="${20 * text.length}" font-size="15px">${text}</${tag}>`;

describe('a Mirador text overlay', () => {
  it('gives its lines with their boxes', () => {
    const read = candidateOf(mirador, overlay(line('荷塘清淤', 10) + line('完工', 40)));
    expect(read.text).toBe('荷塘清淤\n完工\n');
    expect(read.placed).toMatchObject([{ box: { x: 10, y: 10, width: 80, height: 20 }, size: 20 }, { box: { y: 40 } }]);
    expect(strayAnchors(read)).toEqual([]);
  });

  it('puts words together to lines, one `text` for a line or, as in Firefox, one for a word', () => {
    const grouped = `<text>${word('荷塘', 10, 10, 'tspan')}${word('清淤', 50, 10, 'tspan')}</text>${line('完工', 40)}`;
    expect(candidateOf(mirador, overlay(grouped)).text).toBe('荷塘清淤\n完工\n');
  });

  it('tells vertical lines, whose height is given for a font size', () => {
    const tall = `<text x="100" y="${10 + 0.75 * 120}" textLength="20" font-size="120px">荷塘清淤完工</text>`;
    expect(candidateOf(mirador, overlay(tall)).placed).toMatchObject([
      { vertical: true, box: { x: 100, y: 10, height: 120 } },
    ]);
  });

  it('is no other picture', () => {
    expect(candidatesIn(mirador, '<svg class="chart"><text x="1" y="1">2021</text></svg>')).toEqual([]);
  });
});
