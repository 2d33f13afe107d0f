import type { TraceEntry } from '../../model/trace.ts';
import type { PageReading } from '../page-reading.ts';
import { traceConfidence } from './trace-confidence.ts';
import { traceHeadings } from './trace-headings.ts';
import { traceLinks } from './trace-links.ts';
import { traceCaptions } from './trace-matches.ts';

/** What was decided about the articles of a page, each decision with how likely it and its alternatives are. */
export const traceArticles = (page: PageReading): TraceEntry[] => [
  ...traceLinks(page),
  ...traceHeadings(page),
  ...traceCaptions(page),
  ...traceConfidence(page),
];
