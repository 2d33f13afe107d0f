import type { Alternative, Doubt } from '../../model/doubt.ts';
import { mapPassages } from '../../model/map-passages.ts';
import type { Passage } from '../../model/passage.ts';
import type { Result } from '../../model/result.ts';
import type { Span } from '../../model/span.ts';
import type { TextMap } from '../../model/text-map.ts';

/** A result whose spans were told in the order of reading, told in the source. Texts stay as they are. */
export function resultInSource(result: Result, map: TextMap): Result {
  const passage = <P extends Passage>(each: P): P => ({ ...each, spans: spansIn(each.spans, map) });
  return {
    ...mapPassages(result, passage),
    doubts: result.doubts.map((doubt) => doubtIn(doubt, map)),
    ...(result.trace && { trace: result.trace.map((entry) => ({ ...entry, span: coverIn(entry.span, map) })) }),
  };
}

function doubtIn(doubt: Doubt, map: TextMap): Doubt {
  return { ...doubt, span: coverIn(doubt.span, map), alternative: alternativeIn(doubt.alternative, map) };
}

function alternativeIn(alternative: Alternative, map: TextMap): Alternative {
  if ('at' in alternative) return { ...alternative, at: map.offsetOf(alternative.at) };
  if ('spans' in alternative) return { ...alternative, spans: spansIn(alternative.spans, map) };
  return alternative;
}

const spansIn = (spans: readonly Span[], map: TextMap): readonly Span[] => spans.flatMap((span) => map.spansOf(span));

/** One span for where a stretch begins: it may be scattered over the source. */
function coverIn(span: Span, map: TextMap): Span {
  const [first] = map.spansOf(span);
  const at = map.offsetOf(span.start);
  return first ?? { start: at, end: at };
}
