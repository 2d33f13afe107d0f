import type { MapBar } from '../model/page-map.ts';

/** Bars that are merged may leave this much white between them, as a multiple of what they cover. */
const MOST_WHITE = 2.5;

/**
 * At most about so many bars: runs of lines of one article and kind that stand together become one bar. Where lines of different
 * articles alternate, so that this is not enough, runs of any lines do, coloured after the one with most text. In steps.
 */
export function* mergeBars(bars: readonly MapBar[], most: number): Generator<undefined, readonly MapBar[]> {
  if (bars.length <= most) return bars;
  const alike = yield* mergeRuns(bars, Math.ceil(bars.length / most), isAlike);
  if (alike.length <= 2 * most) return alike;
  return yield* mergeRuns(alike, Math.ceil(alike.length / most), () => true);
}

/** After so many bars there is time for other things. */
const BARS_A_STEP = 20_000;

type May = (a: MapBar, b: MapBar) => boolean;

const isAlike: May = (a, b) => a.article === b.article && a.kind === b.kind;

function* mergeRuns(bars: readonly MapBar[], longest: number, may: May): Generator<undefined, MapBar[]> {
  const merged: MapBar[] = [];
  let run = 0;
  for (const [at, bar] of bars.entries()) {
    if (at % BARS_A_STEP === BARS_A_STEP - 1) yield;
    const last = merged.at(-1);
    const both = last && run < longest && may(last, bar) ? union(last, bar) : null;
    run = both ? run + 1 : 1;
    if (both) merged[merged.length - 1] = both;
    else merged.push(bar);
  }
  return merged;
}

/** One bar in place of two; null where they stand too far apart, as in two columns. */
const union = (a: MapBar, b: MapBar): MapBar | null => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  const height = Math.max(a.y + a.height, b.y + b.height) - y;
  if (width * height > MOST_WHITE * (areaOf(a) + areaOf(b))) return null;
  const { article, kind } = areaOf(a) >= areaOf(b) ? a : b;
  const span = { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) };
  return { x, y, width, height, span, article, kind, doubtful: a.doubtful || b.doubtful };
};

const areaOf = ({ width, height }: MapBar): number => width * height;
