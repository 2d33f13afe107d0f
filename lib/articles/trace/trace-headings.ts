import type { TraceEntry } from '../../model/trace.ts';
import { coverOf, spansOfLines } from '../doubts/spans.ts';
import type { RoleReading } from '../heading-roles.ts';
import type { PageReading } from '../page-reading.ts';
import { traceMatch } from './trace-matches.ts';

/** Each boundary between neighbouring lines of headings: the log-odds that both belong to one. */
const boundaries = ({ plan, headings: { groups, odds } }: PageReading): TraceEntry[] => {
  const firsts = new Set(groups.map(({ first }) => first));
  return odds.flatMap((joined, i): TraceEntry[] => {
    if (!Number.isFinite(joined)) return [];
    const isParted = firsts.has(i + 1);
    return [
      {
        stage: 'articles',
        span: coverOf(spansOfLines(plan.headings.slice(i, i + 2))),
        decision: isParted ? 'lines of two headings' : 'lines of one heading',
        evidence: { 'text and setting': isParted ? -joined : joined },
      },
    ];
  });
};

const tellReading = ({ lines, kickers, decks }: RoleReading): string =>
  [
    ...(kickers ? [`kicker ${kickers}`] : []),
    `headline ${lines.length - kickers - decks}`,
    ...(decks ? [`deck ${decks}`] : []),
  ].join(', ');

/** How each heading of several lines was read, and how likely every reading is. */
const roles = ({ roles: read }: PageReading): TraceEntry[] =>
  read
    .filter(({ readings }) => readings.length > 1)
    .map(({ reading, readings, shares }) => ({
      stage: 'articles',
      span: coverOf(spansOfLines(reading.lines)),
      decision: tellReading(reading),
      evidence: Object.fromEntries(readings.map((other, i) => [tellReading(other), Math.exp(shares[i]!)])),
    }));

const matches = ({ headings: { groups, bodyOf, shares } }: PageReading): TraceEntry[] =>
  groups.map(({ lines }, g) => traceMatch('heading', coverOf(spansOfLines(lines)), bodyOf[g]!, shares[g]!));

export const traceHeadings = (page: PageReading): TraceEntry[] => [
  ...boundaries(page),
  ...matches(page),
  ...roles(page),
];
