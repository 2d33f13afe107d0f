import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { pageMap } from '../../lib/page-map/page-map.ts';
import { pageMapSvg } from '../../lib/page-map/page-map-svg.ts';
import { pageOf } from '../corrections/support/page-of.ts';

const page = pageOf(`
0h 渡口换新船
0p 新船昨天下水。
1p 茶市开张。
1c 茶市第一天。
f 第2版
u 下期预告
`);
const colours = {
  paper: '#fff',
  sheet: '#eee',
  articles: ['#a00'],
  furniture: '#999',
  unplaced: '#555',
  doubt: '#da0',
};
const start = page.source.text.indexOf('茶市开');
const doubt = {
  kind: 'article' as const,
  reason: 'articleMayEnd' as const,
  span: { start, end: start + 1 },
  risk: 0.4,
};
const result = { ...page.result, doubts: [{ ...doubt, alternative: { do: 'partArticle' as const, at: start } }] };
const map = pageMap(page.source, result);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Elements and text of an XML document; throws where it is not well-formed. */
function parse(svg: string) {
  const elements: Element[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.on('text', (text) => void (text.trim() && texts.push(text)));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { elements, texts };
}

describe('the map as SVG', () => {
  const { elements } = parse(pageMapSvg(map, colours));
  const named = (name: string) => elements.filter((element) => element.name === name);

  it('has a rectangle for the paper and every bar, and a mark for every doubtful one', () => {
    expect(named('rect')).toHaveLength(1 + map.bars.length);
    expect(named('circle')).toHaveLength(1);
  });

  it('has a viewBox that holds the map', () => {
    const [x, y, width, height] = named('svg')[0]!.attributes.viewBox!.split(' ').map(Number);
    expect([x, y].every((edge) => edge! < 0)).toBe(true);
    expect(x! + width!).toBeGreaterThanOrEqual(map.width);
    expect(y! + height!).toBeGreaterThanOrEqual(map.height);
  });

  it('colours by article, and begins again where colours run out', () => {
    expect(named('g').map(({ attributes }) => attributes.fill)).toEqual(['#a00', '#a00', '#999', '#555']);
  });

  it('stays text and well-formed whatever the page and the settings hold', () => {
    const hostile = `</title><script>alert("1")</script>&amp;]]>'\u0000\u0008\uFFFE\uD800`;
    const svg = pageMapSvg(
      map,
      { ...colours, doubt: '"/><script/>' },
      { title: hostile, articles: [hostile, hostile] },
    );
    const told = parse(svg);
    expect(told.elements.filter(({ name }) => name === 'script')).toEqual([]);
    expect(told.texts).toEqual(Array.from({ length: 3 }, () => `</title><script>alert("1")</script>&amp;]]>'`));
    expect(told.elements.find(({ name }) => name === 'circle')!.attributes.fill).toBe('"/><script/>');
  });

  it('of nothing is well-formed too', () => {
    const nothing = pageMapSvg({ width: 0, height: 0, sheets: [], bars: [] }, { ...colours, articles: [] });
    expect(parse(nothing).elements.map(({ name }) => name)).toEqual(['svg', 'rect']);
  });
});
