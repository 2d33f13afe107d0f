import type { PlacedLine, Source } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { orderPage } from './order-page.ts';
import type { OrderedBlock } from './read-region.ts';
import { SpanMap } from './span-map.ts';

/** A source whose lines stand in the order of reading, and the way back to the one they came from. */
export interface BoxOrder {
  readonly source: Source;
  readonly map: SpanMap;
}

/** Fewer placed lines, or a smaller share of the text in them, leave the order as it is. */
const FEWEST = 4;
const LEAST_SHARE = 0.5;

/**
 * Puts a source's lines in the order of reading, block by block with a blank line between, as its boxes tell it. Lines
 * without a box, or with one that cannot be right, follow the line that they follow in the source. Every character that is
 * not white space comes through once. Gives nothing where there are too few boxes to tell.
 */
export function orderByBoxes(source: Source): BoxOrder | undefined {
  const placed = source.placed ?? [];
  const covered = placed.reduce((sum, line) => sum + line.span.end - line.span.start, 0);
  if (placed.length < FEWEST || covered < LEAST_SHARE * source.text.trim().length) return undefined;
  const blocks = blocksInOrder(placed, source.text);
  return rewritten(
    source,
    blocks.map((block) => block.lines.map((line) => line.placed)),
  );
}

function blocksInOrder(placed: readonly PlacedLine[], text: string): readonly OrderedBlock[] {
  const pages = Map.groupBy(placed, (line) => line.box.page);
  let region = 0;
  return [...pages.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((page) => {
      const { blocks } = orderPage(pages.get(page) ?? [], text, region);
      region = Math.max(region, ...blocks.map((block) => block.region)) + 1;
      return blocks;
    });
}

/** Writes the lines of each block, and behind each line those that hang on it. */
function rewritten(source: Source, blocks: readonly (readonly PlacedLine[])[]): BoxOrder {
  const ordered = new Set(blocks.flat());
  const { leading, hanging } = hangingLines(source, ordered);
  const parts: string[] = [];
  const pieces: { start: number; end: number; from: number }[] = [];
  const placed: PlacedLine[] = [];
  let length = 0;
  const write = (span: Span): Span => {
    const start = length;
    const text = source.text.slice(span.start, span.end);
    parts.push(text, '\n');
    pieces.push({ start, end: start + text.length, from: span.start });
    length += text.length + 1;
    return { start, end: start + text.length };
  };
  for (const span of leading) write(span);
  for (const block of blocks) {
    if (length > 0) length += parts.push('\n') && 1;
    for (const line of block) {
      placed.push({ ...line, span: write(line.span) });
      for (const span of hanging.get(line) ?? []) write(span);
    }
  }
  const text = parts.join('');
  return { source: { ...source, text, placed }, map: new SpanMap(pieces) };
}

interface Hanging {
  /** Lines before the first one whose place is known. */
  readonly leading: readonly Span[];
  readonly hanging: ReadonlyMap<PlacedLine, readonly Span[]>;
}

/** The stretches of the text that no ordered line covers, by the ordered line they follow. */
function hangingLines(source: Source, ordered: ReadonlySet<PlacedLine>): Hanging {
  const leading: Span[] = [];
  const hanging = new Map<PlacedLine, Span[]>();
  let at = 0;
  let last: PlacedLine | undefined;
  const keep = (end: number): void => {
    const spans = unblank(source.text, at, end);
    if (last) hanging.set(last, [...(hanging.get(last) ?? []), ...spans]);
    else leading.push(...spans);
  };
  const inSource = [...ordered].toSorted((a, b) => a.span.start - b.span.start);
  for (const line of inSource) {
    keep(line.span.start);
    last = line;
    at = Math.max(at, line.span.end);
  }
  keep(source.text.length);
  return { leading, hanging };
}

/** The lines of a stretch that are not blank. */
function unblank(text: string, start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/gu)) {
    spans.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return spans;
}
