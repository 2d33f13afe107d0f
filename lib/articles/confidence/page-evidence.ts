import type { Doubt, DoubtKind } from '../../model/doubt.ts';
import type { Feature } from '../choice.ts';
import type { PageReading } from '../page-reading.ts';

/** A page, and all its close decisions. */
export interface PageEvidence {
  readonly page: PageReading;
  readonly all: readonly Doubt[];
}

/** More than this of anything for each article is all the same. */
const MOST = 3;
const KINDS: readonly DoubtKind[] = ['paragraph', 'headline', 'caption', 'article', 'column'];

const perArticle = (value: (evidence: PageEvidence) => number) => (evidence: PageEvidence) =>
  Math.min(MOST, value(evidence) / Math.max(1, evidence.page.bodies.length));
const perUnit =
  (value: (page: PageReading) => number) =>
  ({ page }: PageEvidence) =>
    value(page) / Math.max(1, page.plan.units.length);

export const PAGE_FEATURES: readonly Feature<PageEvidence>[] = [
  ...KINDS.map((kind) => ({
    name: `page ${kind}`,
    value: perArticle(({ all }) => all.reduce((sum, doubt) => (doubt.kind === kind ? sum + doubt.risk : sum), 0)),
  })),
  {
    name: 'page bare',
    value: perArticle(({ page }) => page.bodies.length - page.headings.bodyOf.filter((body) => body >= 0).length),
  },
  { name: 'page unplaced', value: perArticle(({ page }) => page.headings.bodyOf.filter((body) => body < 0).length) },
  {
    name: 'page blocks',
    value: perArticle(({ page }) => page.plan.units.reduce((sum, { block }) => sum + block.risk, 0)),
  },
  {
    name: 'page far links',
    value: perArticle(({ page }) => page.before.filter((from, to) => from >= 0 && from !== to - 1).length),
  },
  {
    name: 'page old',
    value: ({ page }) => (page.plan.units.some(({ text }) => /[。！？]/u.test(text)) ? 0 : 1),
  },
  {
    name: 'page blanks',
    value: perUnit(({ plan }) => plan.units.filter(({ blanksBefore }) => blanksBefore > 0).length),
  },
  { name: 'articles', value: ({ page }) => Math.log1p(page.bodies.length) },
];
