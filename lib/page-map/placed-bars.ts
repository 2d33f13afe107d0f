import type { Box } from '../model/box.ts';
import type { MapSheet } from '../model/page-map.ts';
import type { PlacedLine } from '../model/source.ts';
import { BAR, type DrawnPart, type Drawing } from './flow-bars.ts';
import type { MapLine, MapPart } from './map-lines.ts';

/** White around what is printed on a sheet, and between sheets, in em. */
const MARGIN = 2;
const BETWEEN = 2;
/** Pages whose units differ more than this have units of their own: each is then drawn as wide as the widest. */
const SAME_UNITS = 4;

/** What stands on a page whose lines have boxes, and what was left over because it has none. */
export interface PlacedDrawing extends Drawing {
  readonly sheets: readonly MapSheet[];
  readonly left: readonly MapLine[];
}

interface PlacedPart {
  readonly part: MapPart;
  readonly placed: PlacedLine;
}

/** Draws lines where their boxes stand, pages one above another; the two pages of a spread stay side by side. */
export const placedBars = (lines: readonly MapLine[], placed: readonly PlacedLine[]): PlacedDrawing => {
  const { found, left } = findPlaces(lines, placed);
  const pages = pagesOf(found);
  const sheets: MapSheet[] = [];
  const drawn: DrawnPart[] = [];
  const extents = pages.map((page) => around(page.map((one) => one.placed.box)));
  const scales = scalesOf(extents, found);
  let y = 0;
  pages.forEach((page, i) => {
    const [extent, scale] = [extents[i]!, scales[i]!];
    const sheet = { x: 0, y, width: extent.width * scale + 2 * MARGIN, height: extent.height * scale + 2 * MARGIN };
    const [left0, top0] = [MARGIN - extent.x * scale, y + MARGIN - extent.y * scale];
    sheets.push(sheet);
    for (const one of page) drawn.push(drawPart(one, scale, left0, top0));
    y += sheet.height + BETWEEN;
  });
  const width = Math.max(0, ...sheets.map((sheet) => sheet.width));
  return { width, height: Math.max(0, y - BETWEEN), drawn: inOrder(drawn), sheets, left };
};

/** What was found on each page, in the order of the pages. */
const pagesOf = (found: readonly PlacedPart[]): readonly (readonly PlacedPart[])[] =>
  [...Map.groupBy(found, (one) => one.placed.box.page)].toSorted(([a], [b]) => a - b).map(([, page]) => page);

const inOrder = (drawn: readonly DrawnPart[]): readonly DrawnPart[] =>
  drawn.toSorted((a, b) => a.part.span.start - b.part.span.start);

/** Each part with the placed line that it stands in; a line of which a part has none is left over as a whole. */
const findPlaces = (
  lines: readonly MapLine[],
  placed: readonly PlacedLine[],
): { found: readonly PlacedPart[]; left: readonly MapLine[] } => {
  if (placed.length === 0) return { found: [], left: lines };
  const sorted = placed.filter(({ box }) => isDrawable(box)).toSorted((a, b) => a.span.start - b.span.start);
  const found: PlacedPart[] = [];
  const left: MapLine[] = [];
  let next = 0;
  for (const line of lines) {
    const places = line.parts.map((part): PlacedPart | null => {
      while (next < sorted.length && sorted[next]!.span.end <= part.span.start) next++;
      const one = sorted[next];
      return one && one.span.start < part.span.end ? { part, placed: one } : null;
    });
    if (places.every((place) => place !== null)) found.push(...places);
    else left.push(line);
  }
  return { found, left };
};

/** Nothing would be seen of a box without a width or a height. */
const isDrawable = ({ x, y, width, height }: Box): boolean =>
  [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0;

const around = (boxes: readonly Box[]): MapSheet => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** How many em one unit of each page's boxes is: the page's median line is 1 em high. */
const scalesOf = (extents: readonly MapSheet[], found: readonly PlacedPart[]): readonly number[] => {
  const thicknesses = found.map(({ placed }) => thickness(placed)).toSorted((a, b) => a - b);
  const em = thicknesses[thicknesses.length >> 1] || 1;
  const widths = extents.map(({ width }) => width || em);
  const widest = Math.max(...widths);
  const alike = widest / Math.min(...widths) <= SAME_UNITS;
  return widths.map((width) => (alike ? 1 : widest / width) / em);
};

const thickness = ({ box, size, vertical }: PlacedLine): number => size ?? (vertical ? box.width : box.height);

/** A part of a placed line takes its share of the box, along the line. */
const drawPart = (
  { part, placed: { box, span, vertical } }: PlacedPart,
  scale: number,
  left: number,
  top: number,
): DrawnPart => {
  const length = Math.max(1, span.end - span.start);
  const from = Math.min(1, Math.max(0, (part.span.start - span.start) / length));
  const share = Math.min(1 - from, (part.span.end - part.span.start) / length);
  const [across, along] = vertical ? [box.width, box.height] : [box.height, box.width];
  const rest = (across * (1 - BAR)) / 2;
  const bar = vertical
    ? { x: box.x + rest, y: box.y + along * from, width: across * BAR, height: along * share }
    : { x: box.x + along * from, y: box.y + rest, width: along * share, height: across * BAR };
  return {
    part,
    x: left + bar.x * scale,
    y: top + bar.y * scale,
    width: bar.width * scale,
    height: bar.height * scale,
  };
};
