import type { Judgement } from '../../lib/articles/confidence/judge-page.ts';
import { type LeastRisk, worthShowing } from '../../lib/articles/doubts/worth-showing.ts';
import type { Doubt } from '../../lib/model/doubt.ts';
import type { LabelledPage } from './learn-judgements.ts';
import { chanceOf } from './learn-logistic.ts';
import { wrongHeadings, wrongPlaces } from './wrong-things.ts';

/** No more than this share of the articles that are right may carry a doubt, with some room for other pages. */
const MOST_RIGHT = 0.13;
const STEPS = [
  0.05, 0.075, 0.1, 0.125, 0.15, 0.175, 0.2, 0.225, 0.25, 0.275, 0.3, 0.325, 0.35, 0.375, 0.4, 0.425, 0.45, 0.475, 0.5,
];

/** One threshold for what parts and joins paragraphs, one for what is asked of headings, articles and captions. */
export const leastRisk = (breaks: number, others: number): LeastRisk => ({
  paragraph: breaks,
  column: breaks,
  headline: others,
  article: others,
  caption: others,
});

interface Judged extends LabelledPage {
  readonly doubts: readonly Doubt[];
}

const share = (marks: readonly boolean[]): number => marks.filter(Boolean).length / Math.max(1, marks.length);

/** What would be shown: the share of wrong headings and of wrong breaks that carry a doubt, and of right articles. */
const figuresOf = (pages: readonly Judged[], least: LeastRisk) => {
  const shown = pages.map((page) => ({ page, doubts: worthShowing(page.doubts, least) }));
  return {
    headings: share(shown.flatMap(({ page, doubts }) => wrongHeadings(page.page, doubts))),
    breaks: share(shown.flatMap(({ page, doubts }) => wrongPlaces(page.page, doubts))),
    right: share(
      shown.flatMap(({ page, doubts }) =>
        page.labels.perfect.flatMap((perfect, i) => (perfect ? [doubts.some(({ article }) => article === i)] : [])),
      ),
    ),
  };
};

/**
 * The least risks that are shown: those that find most of what is wrong — the rarer found of headings and breaks counts — while
 * few of the articles that are right carry a doubt.
 */
export const chooseShown = (
  pages: readonly LabelledPage[],
  weights: ReadonlyMap<Judgement, readonly number[]>,
): LeastRisk => {
  const judged = pages.map((page) => ({
    ...page,
    doubts: page.page.doubts.map((doubt, i) => ({
      ...doubt,
      risk: chanceOf(page.page.rows.doubts[i]!, weights.get(doubt.reason)!),
    })),
  }));
  const tried = STEPS.flatMap((breaks) =>
    STEPS.map((others) => {
      const least = leastRisk(breaks, others);
      return { least, ...figuresOf(judged, least) };
    }),
  );
  const allowed = tried.filter(({ right }) => right <= MOST_RIGHT);
  const best = allowed.reduce((a, b) => (Math.min(b.headings, b.breaks) > Math.min(a.headings, a.breaks) ? b : a));
  console.log(best);
  return best.least;
};
