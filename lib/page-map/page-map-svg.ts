import type { BarKind, MapBar, MapSheet, PageMap } from '../model/page-map.ts';

/** CSS colours. Articles beyond the last take them from the first on again. */
export interface MapColours {
  readonly paper: string;
  readonly sheet: string;
  readonly articles: readonly string[];
  readonly furniture: string;
  readonly unplaced: string;
  readonly doubt: string;
}

/** What the picture says to those who point at it or cannot see it. */
export interface MapWords {
  readonly title: string;
  /** A name for each article, by its index. */
  readonly articles: readonly string[];
}

/** Headings are strong, captions faint. */
const OPACITY: Readonly<Record<BarKind, number>> = {
  heading: 1,
  body: 0.6,
  caption: 0.4,
  furniture: 0.6,
  unplaced: 0.6,
};
const MARGIN = 1;
const DOUBT_RADIUS = 0.7;

/**
 * The map as the text of an SVG file, valid XML whatever the page holds. The interface offers it for export; what it shows
 * itself it draws from the map.
 */
export const pageMapSvg = (
  map: PageMap,
  colours: MapColours,
  words: MapWords = { title: '', articles: [] },
): string => {
  const [width, height] = [map.width + 2 * MARGIN, map.height + 2 * MARGIN];
  const frame = { x: -MARGIN, y: -MARGIN, width, height };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${-MARGIN} ${-MARGIN} ${number(width)} ${number(height)}">`,
    ...titleOf(words.title),
    rectangle(frame, ` fill="${escape(colours.paper)}"`),
    ...map.sheets.map((sheet) => rectangle(sheet, ` fill="${escape(colours.sheet)}"`)),
    ...groups(map.bars, colours, words),
    ...map.bars.filter(({ doubtful }) => doubtful).map((bar) => doubtMark(bar, colours.doubt)),
    '</svg>',
    '',
  ].join('\n');
};

const groups = (bars: readonly MapBar[], colours: MapColours, words: MapWords): string[] => {
  const byOwner = Map.groupBy(bars, ({ article, kind }) => article ?? (kind === 'furniture' ? kind : 'unplaced'));
  return [...byOwner].map(([owner, owned]) => {
    const isArticle = typeof owner === 'number';
    const colour = isArticle ? colours.articles[owner % Math.max(1, colours.articles.length)] : colours[owner];
    const title = titleOf(isArticle ? (words.articles[owner] ?? '') : '');
    const drawn = owned.map((bar) => rectangle(bar, ` opacity="${OPACITY[bar.kind]}"`));
    return [`<g fill="${escape(colour ?? 'currentColor')}">`, ...title, ...drawn, '</g>'].join('\n');
  });
};

const titleOf = (title: string): string[] => (title ? [`<title>${escape(title)}</title>`] : []);

const rectangle = ({ x, y, width, height }: MapSheet, more: string): string =>
  `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${more}/>`;

const doubtMark = ({ x, y, width, height }: MapBar, colour: string): string =>
  `<circle cx="${number(x + width)}" cy="${number(y + height / 2)}" r="${DOUBT_RADIUS}" fill="${escape(colour)}"/>`;

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Characters that XML 1.0 §2.2 does not allow, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(NOT_XML, '').replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark]!);
