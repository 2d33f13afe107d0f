import { describe, expect, it } from 'vitest';
import { mets } from '../../lib/sources/mets.ts';
import { candidateOf, candidatesIn } from './support/candidate-of.ts';

const block = (id: string, text: string, y: number): string =>
  `<TextBlock ID="${id}"><TextLine HPOS="10" VPOS="${y}" WIDTH="100" HEIGHT="20"><String CONTENT="${text}"/></TextLine></TextBlock>`;

const file = (id: string, blocks: string): string =>
  `<file ID="${id}"><FContent><xmlData><alto><Layout><Page><PrintSpace>${blocks}</PrintSpace></Page></Layout></alto></xmlData></FContent></file>`;

const area = (fileId: string, begin: string): string => `<fptr><area FILEID="${fileId}" BEGIN="${begin}"/></fptr>`;

const article = (heading: string, body: string): string =>
  `<div TYPE="ARTICLE"><div TYPE="HEADING">${heading}</div><div TYPE="BODY">${body}</div></div>`;

const document = (files: string, structure: string): string =>
  `<?xml version="1.0"?><mets><fileSec><fileGrp>${files}</fileGrp></fileSec><structMap TYPE="LOGICAL"><div TYPE="NEWSPAPER">${structure}</div></structMap></mets>`;

const files =
  file('P1', block('b1', '塘边新修石坎', 10) + block('b2', '荷塘清淤完工', 40) + block('b3', '第一版', 90)) +
  file('P2', block('b1', '接着修路', 10));

describe('METS', () => {
  it('is read article by article, heading first, and what no article names after them', () => {
    const structure = article(area('P1', 'b2'), area('P1', 'b1') + area('P2', 'b1'));
    const read = candidateOf(mets, document(files, structure), 'text/xml');
    expect(read.text).toBe('荷塘清淤完工\n\n塘边新修石坎\n\n接着修路\n\n第一版\n');
    expect(read.placed).toBeUndefined();
  });

  it('reads a block that two articles name once', () => {
    const structure = article(area('P1', 'b2'), area('P1', 'b1')) + article(area('P1', 'b2'), area('P2', 'b1'));
    expect(candidateOf(mets, document(files, structure), 'text/xml').text.match(/荷塘清淤完工/gu)).toHaveLength(1);
  });

  it('keeps the boxes where it tells no articles', () => {
    const { placed } = candidateOf(mets, document(files, ''), 'text/xml');
    expect(placed!.map(({ box }) => box.page)).toEqual([0, 0, 0, 1]);
  });

  it('has no text where its pages are other files', () => {
    expect(
      candidatesIn(mets, document('<file ID="P1"><FLocat href="1.xml"/></file>', article(area('P1', 'b1'), ''))),
    ).toEqual([]);
  });
});
