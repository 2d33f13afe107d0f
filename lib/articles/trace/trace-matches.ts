import type { Span } from '../../model/span.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { coverOf, spansOf } from '../doubts/spans.ts';
import type { PageReading } from '../page-reading.ts';

/** Chances smaller than this are left out. */
const LEAST = 0.001;

/** What a heading or a caption was matched to, and how likely each article is for it. */
export const traceMatch = (what: string, span: Span, body: number, logShares: readonly number[]): TraceEntry => {
  const shares = logShares.map(
    (share, i) => [i < logShares.length - 1 ? `article ${i}` : 'none', Math.exp(share)] as const,
  );
  return {
    stage: 'articles',
    span,
    decision: body < 0 ? `${what} of no article` : `${what} of article ${body}`,
    evidence: Object.fromEntries(shares.filter(([, share]) => share >= LEAST)),
  };
};

export const traceCaptions = ({ plan, captionOf, captionShares }: PageReading): TraceEntry[] =>
  plan.captions.map(({ block }, c) => traceMatch('caption', coverOf(spansOf(block)), captionOf[c]!, captionShares[c]!));
