import type { Judgement } from '../../lib/articles/confidence/judge-page.ts';
import { type Shown, worthShowing } from '../../lib/articles/doubts/worth-showing.ts';
import type { LabelledPage } from './learn-judgements.ts';
import { chanceOf } from './learn-logistic.ts';
import { wrongHeadings, wrongPlaces } from './wrong-things.ts';

/** No more than this share of the articles that are right may carry a doubt, with some room for other pages. */
const MOST_RIGHT = 0.13;
/** What is tried: an article is doubtful below each of these, and a doubt is shown from each of those risks on. */
const BELOW = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];
const BREAKS = [0.03, 0.06, 0.1, 0.15, 0.2];
const OTHERS = [0.1, 0.2, 0.3, 0.4, 0.5];
/** An error that nobody is asked about weighs as much as this many questions asked in vain. */
const QUESTIONS = 300;

const share = (marks: readonly boolean[]): number => marks.filter(Boolean).length / Math.max(1, marks.length);

/** A page as it would be judged with the weights learned. */
const judge = (labelled: LabelledPage, weights: ReadonlyMap<Judgement, readonly number[]>) => {
  const { doubts, rows } = labelled.page;
  return {
    ...labelled,
    confidence: rows.articles.map((row) => chanceOf(row, weights.get('perfect')!)),
    doubts: doubts.map((doubt, i) => ({ ...doubt, risk: chanceOf(rows.doubts[i]!, weights.get(doubt.reason)!) })),
  };
};

/** What would be shown: the share of wrong headings and of wrong breaks that carry a doubt, and of right articles. */
const figuresOf = (pages: readonly ReturnType<typeof judge>[], shown: Shown) => {
  const found = pages.map((page) => ({ page, doubts: worthShowing(page.doubts, page.confidence, shown) }));
  return {
    shown,
    doubts: found.reduce((sum, { doubts }) => sum + doubts.length, 0) / pages.length,
    headings: share(found.flatMap(({ page, doubts }) => wrongHeadings(page.page, doubts))),
    breaks: share(found.flatMap(({ page, doubts }) => wrongPlaces(page.page, doubts))),
    right: share(
      found.flatMap(({ page, doubts }) =>
        page.labels.perfect.flatMap((perfect, i) => (perfect ? [doubts.some(({ article }) => article === i)] : [])),
      ),
    ),
  };
};

type Figures = ReturnType<typeof figuresOf>;

const worth = ({ headings, breaks, doubts }: Figures): number => Math.min(headings, breaks) - doubts / QUESTIONS;

/**
 * What is to be shown: what finds most of what is wrong — the rarer found of headings and breaks counts — while few of the
 * articles that are right carry a doubt.
 */
export const chooseShown = (
  labelled: readonly LabelledPage[],
  weights: ReadonlyMap<Judgement, readonly number[]>,
): Figures => {
  const pages = labelled.map((page) => judge(page, weights));
  const tried = BELOW.flatMap((below) =>
    BREAKS.flatMap((breaks) => OTHERS.map((others) => figuresOf(pages, { below, breaks, others }))),
  );
  const allowed = tried.filter(({ right }) => right <= MOST_RIGHT);
  return (allowed.length ? allowed : tried).reduce((a, b) => (worth(b) > worth(a) ? b : a));
};
