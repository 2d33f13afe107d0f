import type { MapBar, PageMap } from '../../lib/model/page-map.ts';

/** A map with the bars of the one before wherever they are the same, or that map itself: those need not be drawn anew. */
export function keepBars(before: PageMap | null, after: PageMap): PageMap {
  if (!before) return after;
  const bars = after.bars.map((bar, at) => keepBar(before.bars[at], bar));
  const isSame = bars.length === before.bars.length && bars.every((bar, at) => bar === before.bars[at]);
  return isSame && before.width === after.width && before.height === after.height ? before : { ...after, bars };
}

function keepBar(before: MapBar | undefined, after: MapBar): MapBar {
  if (!before) return after;
  const { span: was, ...old } = before;
  const { span, ...now } = after;
  const same = Object.entries(now).every(([name, value]) => old[name as keyof typeof old] === value);
  return same && was.start === span.start && was.end === span.end ? before : after;
}
