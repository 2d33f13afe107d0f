import { describe, expect, it } from 'vitest';
import { alto } from '../../lib/sources/alto.ts';
import { candidateOf, candidatesIn, strayAnchors } from './support/candidate-of.ts';

const string = (content: string, x: number, y: number): string =>
  `<String CONTENT="${content}" HPOS="${x}" VPOS="${y}" WIDTH="${20 * content.length}" HEIGHT="20"/>`;

const line = (y: number, ...strings: readonly string[]): string =>
  `<TextLine HPOS="10" VPOS="${y}" WIDTH="200" HEIGHT="20">${strings.join('<SP/>')}</TextLine>`;

const document = (blocks: string): string =>
  `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page><PrintSpace>${blocks}</PrintSpace></Page></Layout></alto>`;

const two = `<TextBlock>${line(10, string('荷塘', 10, 10), string('清淤', 50, 10))}${line(40, string('完工', 10, 40))}</TextBlock><TextBlock>${line(90, string('West', 10, 90), string('Lake', 100, 90))}</TextBlock>`;

describe('ALTO', () => {
  it('gives printed lines with their boxes; SP parts no Han characters', () => {
    const read = candidateOf(alto, document(two), 'text/xml');
    expect(read.text).toBe('荷塘清淤\n完工\n\nWest Lake\n');
    expect(read.placed).toMatchObject([
      { box: { x: 10, y: 10, width: 200, height: 20 } },
      { box: { y: 40 } },
      { box: { y: 90 } },
    ]);
    expect(strayAnchors(read)).toEqual([]);
  });

  it('keeps a hyphen at a line end', () => {
    const hyphened = `<TextBlock>${line(10, `${string('news', 10, 10)}<HYP CONTENT="-"/>`)}</TextBlock>`;
    expect(candidateOf(alto, document(hyphened), 'text/xml').text).toBe('news-\n');
  });

  it('is read with prefixes, and out of an HTML page that holds it', () => {
    const prefixed = document(two)
      .replace(/<(\/?)(?=[A-Za-z])/gu, '<$1a:')
      .replace('xmlns=', 'xmlns:a=');
    expect(candidateOf(alto, prefixed, 'text/xml').text).toBe('荷塘清淤\n完工\n\nWest Lake\n');
    const shown = `<div id="viewer">${document(two)
      .replace(/<\?.*?\?>/u, '')
      .replace(/<(String|SP)([^>]*)\/>/gu, '<$1$2></$1>')}</div>`;
    expect(candidateOf(alto, shown).text).toBe('荷塘清淤\n完工\n\nWest Lake\n');
  });

  it('is nothing where it holds no text', () => {
    expect(candidatesIn(alto, document('<TextBlock/>'))).toEqual([]);
    expect(candidatesIn(alto, '<p>荷塘</p>')).toEqual([]);
  });
});
