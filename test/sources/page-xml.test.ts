import { describe, expect, it } from 'vitest';
import { pageXml } from '../../lib/sources/page-xml.ts';
import { candidateOf, candidatesIn } from './support/candidate-of.ts';

const equiv = (text: string, index = 0): string => `<TextEquiv index="${index}"><Unicode>${text}</Unicode></TextEquiv>`;

const line = (text: string, y: number, custom = ''): string =>
  `<TextLine id="l${y}" custom="${custom}"><Coords points="10,${y} 110,${y + 2} 110,${y + 20} 10,${y + 18}"/>${equiv(text)}</TextLine>`;

const region = (id: string, inner: string, custom = ''): string =>
  `<TextRegion id="${id}" custom="${custom}"><Coords points="0,0 1,1"/>${inner}</TextRegion>`;

const document = (inner: string): string =>
  `<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page>${inner}</Page></PcGts>`;

const textOf = (inner: string): string => candidateOf(pageXml, document(inner), 'text/xml').text;

describe('PAGE XML', () => {
  it('gives printed lines with the boxes around their outlines', () => {
    const { text, placed } = candidateOf(
      pageXml,
      document(region('a', line('荷塘清淤', 10) + line('完工', 40))),
      'text/xml',
    );
    expect(text).toBe('荷塘清淤\n完工\n');
    expect(placed).toMatchObject([{ box: { x: 10, y: 10, width: 100, height: 20 } }, { box: { y: 40 } }]);
  });

  it('follows the reading order that it tells', () => {
    const order =
      '<ReadingOrder><OrderedGroup><RegionRefIndexed index="0" regionRef="b"/><RegionRefIndexed index="1" regionRef="a"/></OrderedGroup></ReadingOrder>';
    expect(textOf(order + region('a', line('后', 10)) + region('b', line('先', 40)))).toBe('先\n\n后\n');
  });

  it('follows the indexes of the reading order, within each group', () => {
    const ref = (index: number, id: string): string => `<RegionRefIndexed index="${index}" regionRef="${id}"/>`;
    const inner = `<OrderedGroupIndexed index="0">${ref(1, 'c')}${ref(0, 'b')}</OrderedGroupIndexed>`;
    const order = `<ReadingOrder><OrderedGroup>${ref(1, 'a')}${inner}</OrderedGroup></ReadingOrder>`;
    const regions = region('a', line('三', 10)) + region('b', line('一', 40)) + region('c', line('二', 70));
    expect(textOf(order + regions)).toBe('一\n\n二\n\n三\n');
  });

  it('follows the order that Transkribus writes into `custom`', () => {
    const at = (index: number): string => `readingOrder {index:${index};}`;
    const lines = line('后', 10, at(1)) + line('先', 40, at(0));
    expect(textOf(region('a', lines, at(1)) + region('b', line('最先', 90), at(0)))).toBe('最先\n\n先\n后\n');
  });

  it('takes the first of several readings, and words where the line has none', () => {
    const several = `<TextLine>${equiv('差', 1)}${equiv('好', 0)}</TextLine>`;
    const words = `<TextLine><Word>${equiv('荷')}</Word><Word>${equiv('塘')}</Word></TextLine>`;
    expect(textOf(region('a', several + words))).toBe('好\n荷塘\n');
  });

  it('reads a region that is not told line by line', () => {
    expect(textOf(region('a', equiv('荷塘\n清淤')))).toBe('荷塘\n清淤\n');
  });

  it('reads the text of a region whose lines have none', () => {
    const empty = '<TextLine id="l1"><Coords points="1,1 9,9"/></TextLine>';
    expect(textOf(region('a', empty + equiv('荷塘\n清淤')))).toBe('荷塘\n清淤\n');
  });

  it('reads the text of regions within a region once', () => {
    const inner = region('b', line('荷塘', 10)) + region('c', equiv('清淤'));
    expect(textOf(region('a', inner + equiv('荷塘\n清淤')))).toBe('荷塘\n\n清淤\n');
    expect(textOf(region('a', region('b', '') + equiv('荷塘\n清淤')))).toBe('荷塘\n清淤\n');
  });

  it('is found nowhere else', () => {
    expect(candidatesIn(pageXml, '<p>荷塘</p>')).toEqual([]);
  });
});
