import type { TraceEntry } from '../../model/trace.ts';
import { coverOf, spansOf } from '../doubts/spans.ts';
import type { LinkChoice } from '../link-units.ts';
import type { PageReading } from '../page-reading.ts';

const decisionOf = (from: number, unit: number): string => {
  if (from < 0) return 'starts an article';
  return from === unit - 1 ? 'goes on with what is printed before it' : 'goes on from another column';
};

/** How likely a start is, going on with what is printed before, and going on from the likeliest place elsewhere. */
const sharesOf = ({ options, logShare }: LinkChoice, unit: number): Record<string, number> => {
  const elsewhere = options.flatMap((from, i) => (from === null || from === unit - 1 ? [] : [Math.exp(logShare[i]!)]));
  const share = (from: number | null): number => Math.exp(logShare[options.indexOf(from)] ?? -Infinity);
  return {
    start: share(null),
    ...(unit > 0 && { before: share(unit - 1) }),
    ...(elsewhere.length && { elsewhere: Math.max(...elsewhere), others: elsewhere.length }),
  };
};

/** For each paragraph, or part of one that a column holds, what it goes on from. */
export const traceLinks = ({ plan, before, choices, tried }: PageReading): TraceEntry[] =>
  plan.units.map(({ block }, unit) => {
    const withHeadings = tried.find((trial) => trial.unit === unit);
    return {
      stage: 'articles',
      span: coverOf(spansOf(block)),
      decision: decisionOf(before[unit]!, unit),
      evidence: {
        ...sharesOf(choices[unit]!, unit),
        ...(withHeadings && { 'other link, headings weighed with it': withHeadings.loss }),
      },
    };
  });
