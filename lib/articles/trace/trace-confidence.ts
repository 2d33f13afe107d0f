import type { TraceEntry } from '../../model/trace.ts';
import { confidenceEvidence } from '../confidence/judge-page.ts';
import { findDoubts } from '../doubts/find-doubts.ts';
import { coverOf, spansOf } from '../doubts/spans.ts';
import type { PageReading } from '../page-reading.ts';

/** How sure each article is, and what that rests on, in log-odds. */
export const traceConfidence = (page: PageReading): TraceEntry[] =>
  confidenceEvidence(page, findDoubts(page)).map(({ confidence, evidence }, article) => ({
    stage: 'articles',
    span: coverOf(spansOf(page.bodies[article]!.units[0]!.block)),
    decision: `article ${article} is right`,
    evidence: { probability: confidence, ...evidence },
  }));
