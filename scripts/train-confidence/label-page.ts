import type { Doubt } from '../../lib/model/doubt.ts';
import type { LineTruth } from '../../test/support/typesetter/typeset-page.ts';
import type { ConfidencePage } from './confidence-page.ts';
import { wrongBreaks } from './wrong-things.ts';

/** Which articles are perfect, and which close decisions are errors. */
export interface PageLabels {
  readonly perfect: readonly boolean[];
  readonly wrong: readonly boolean[];
  /** Where paragraphs start that were not found, and where found ones start that are none. */
  readonly breaks: ReadonlySet<number>;
}

const HEADING: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck']);
const BODY: ReadonlySet<string> = new Set(['body', 'subhead']);

/** The first body line of each article, as it was set. */
const openings = ({ page }: ConfidencePage): Set<number> => {
  const body = page.lines.filter(({ role, article }) => BODY.has(role) && article !== null);
  const inOrder = body.toSorted((a, b) => a.part - b.part || a.span.start - b.span.start);
  return new Set([...Map.groupBy(inOrder, ({ article }) => article).values()].map((lines) => lines[0]!.span.start));
};

interface Truth {
  readonly at: ReadonlyMap<number, LineTruth>;
  readonly breaks: ReadonlySet<number>;
  readonly openings: ReadonlySet<number>;
  readonly goldOf: ReadonlyMap<number, number>;
}

/** Whether the unit that starts at an offset is linked to one of another article. */
const isLinkWrong = ({ reading: { plan, before } }: ConfidencePage, { at }: Truth, start: number): boolean => {
  const unit = plan.units.findIndex(({ block }) => block.lines[0]!.line.span.start === start);
  const from = plan.units[before[unit] ?? -1]?.block.lines.at(-1)!.line.span.start;
  return from === undefined || at.get(from)?.article !== at.get(start)?.article;
};

const isWrong = (page: ConfidencePage, truth: Truth, doubt: Doubt): boolean => {
  const { span, article } = doubt;
  const line = truth.at.get(span.start);
  const gold = truth.goldOf.get(article ?? -1);
  switch (doubt.kind) {
    case 'paragraph':
      return truth.breaks.has(span.start);
    case 'article':
    case 'column':
      if (truth.breaks.has(span.start)) return true;
      return doubt.reason === 'articleMayGoOn' ? !truth.openings.has(span.start) : isLinkWrong(page, truth, span.start);
    case 'headline':
      if (article === undefined) return line !== undefined && HEADING.has(line.role);
      return gold === undefined || !page.score.verdicts[gold]!.heading;
    case 'caption':
      if (line?.role !== 'caption') return article !== undefined;
      return article === undefined || line.article !== gold;
  }
};

export const labelPage = (page: ConfidencePage): PageLabels => {
  const goldOf = new Map([...page.score.pairs].map(([gold, found]) => [found, gold]));
  const truth: Truth = {
    at: new Map(page.page.lines.map((line) => [line.span.start, line])),
    breaks: wrongBreaks(page),
    openings: openings(page),
    goldOf,
  };
  return {
    perfect: page.result.articles.map((_, found) => {
      const gold = goldOf.get(found);
      return gold !== undefined && page.score.verdicts[gold]!.perfect;
    }),
    breaks: truth.breaks,
    wrong: page.doubts.map((doubt) => isWrong(page, truth, doubt)),
  };
};
