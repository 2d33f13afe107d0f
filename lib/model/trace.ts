import type { Span } from './span.ts';

/** One decision of a stage: what it decided for which stretch of the source, on which evidence. */
export interface TraceEntry {
  readonly stage: 'lines' | 'columns' | 'paragraphs' | 'articles';
  readonly span: Span;
  readonly decision: string;
  /** Named evidence and what each weighed (log-odds for the decision, or a plain measurement). */
  readonly evidence: Readonly<Record<string, number>>;
}
