import type { MapBar, PageMap } from '../model/page-map.ts';
import type { Result } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { type DrawnPart, flowBars } from './flow-bars.ts';
import { isDoubtful } from './is-doubtful.ts';
import { mapLines } from './map-lines.ts';
import { mergeBars } from './merge-bars.ts';
import { ownedSpans } from './owners.ts';
import { placedBars } from './placed-bars.ts';

export interface PageMapOptions {
  /** Height as a multiple of the width, roughly, of lines whose place is unknown. A newspaper page's by default. */
  readonly aspect?: number;
  /** Beyond about so many bars, neighbouring lines of one article share a bar. */
  readonly mostBars?: number;
}

const NEWSPAPER_PAGE = 1.4;
const MOST_BARS = 4000;
/** After so many bars there is time for other things. */
const BARS_A_STEP = 20_000;
/** Between sheets and lines that stand on none, in em. */
const BELOW = 2;

/**
 * The picture of a page: a bar for every line, where its box stands or, without boxes, in the order of the text, column after
 * column. Lines without a box stand below the pages that have them. Pages of more than 4000 lines are drawn in bars of several
 * lines, so that a volume of 50,000 lines stays a picture that a browser draws at once.
 *
 * The interface draws `bars` in a viewBox of `width` × `height`, colours them by `article`, and goes to the article at a bar's
 * `span` when it is clicked; `pageMapSvg` writes the same picture as a file.
 */
export const pageMap = (source: Source, result: Result, options: PageMapOptions = {}): PageMap => {
  const steps = pageMapSteps(source, result, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** The same, worked out in steps that are of about the same length, for whoever has other things to do between them. */
export function* pageMapSteps(
  source: Source,
  result: Result,
  { aspect = NEWSPAPER_PAGE, mostBars = MOST_BARS }: PageMapOptions = {},
): Generator<undefined, PageMap> {
  const owned = yield* ownedSpans(result);
  yield;
  const lines = yield* mapLines(source.text, owned);
  yield;
  const placed = placedBars(lines, source.placed ?? []);
  yield;
  const flow = yield* flowBars(placed.left, aspect);
  yield;
  const top = placed.sheets.length > 0 ? placed.height + BELOW : 0;
  const drawn = inOrder(placed.drawn, top > 0 ? flow.drawn.map((part) => ({ ...part, y: part.y + top })) : flow.drawn);
  yield;
  const doubtful = isDoubtful(result.doubts);
  const bars: MapBar[] = [];
  for (let from = 0; from < drawn.length; from += BARS_A_STEP) {
    bars.push(...drawn.slice(from, from + BARS_A_STEP).map((part) => barOf(part, doubtful)));
    yield;
  }
  return {
    width: Math.max(placed.width, flow.width),
    height: flow.drawn.length > 0 ? top + flow.height : placed.height,
    sheets: placed.sheets,
    bars: yield* mergeBars(bars, mostBars),
  };
}

/** Both are in the order of the source. */
const inOrder = (some: readonly DrawnPart[], others: readonly DrawnPart[]): readonly DrawnPart[] => {
  if (some.length === 0 || others.length === 0) return some.length > 0 ? some : others;
  return [...some, ...others].toSorted((a, b) => a.part.span.start - b.part.span.start);
};

const barOf = (
  { part: { span, owner }, x, y, width, height }: DrawnPart,
  doubtful: (span: Span) => boolean,
): MapBar => ({
  x,
  y,
  width,
  height,
  span,
  article: owner.article,
  kind: owner.kind,
  doubtful: doubtful(span),
});
