import { type Shown, worthShowing } from '../../lib/articles/doubts/worth-showing.ts';
import type { JudgedLabelledPage } from './judge-unseen.ts';
import { wrongHeadings, wrongPlaces } from './wrong-things.ts';

/** No more than this share of the articles that are right may carry a doubt, with some room for other pages. */
const MOST_RIGHT = 0.14;
/** What is tried: an article is doubtful below each of these, and a doubt is shown from each of those risks on. */
const BELOW = Array.from({ length: 17 }, (_, i) => (30 + 3 * i) / 100);
const BREAKS = [0.03, 0.06];
const ALWAYS = [0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 2];
const OTHERS = [0.1, 0.2, 0.4];
/** So many more questions a page weigh as much as finding all of what is wrong. */
const QUESTIONS = 600;

const share = (marks: readonly boolean[]): number => marks.filter(Boolean).length / Math.max(1, marks.length);

/** What would be shown: the share of wrong headings and of wrong breaks that carry a doubt, and of right articles. */
export const figuresOf = (pages: readonly JudgedLabelledPage[], shown: Shown) => {
  const found = pages.map((page) => ({ page, doubts: worthShowing(page.doubts, page.confidence, shown) }));
  return {
    shown,
    doubts: found.reduce((sum, { doubts }) => sum + doubts.length, 0) / pages.length,
    headings: share(found.flatMap(({ page, doubts }) => wrongHeadings(page.page, doubts))),
    breaks: share(found.flatMap(({ page, doubts }) => wrongPlaces(page.labels.breaks, doubts))),
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
 * On most pages that readers open most articles are right; pages drawn to be hard are wrong so often that what is shown on
 * them would find too little there. What is shown is chosen on pages with at least this share of right articles.
 */
const USUAL = 0.75;
export const isUsual = ({ labels: { perfect } }: Pick<JudgedLabelledPage, 'labels'>): boolean =>
  share(perfect) >= USUAL;

/**
 * What is to be shown: what finds most of what is wrong — the rarer found of headings and breaks counts — while few of the
 * articles that are right carry a doubt.
 */
export const chooseShown = (pages: readonly JudgedLabelledPage[]): Figures => {
  const tried = BELOW.flatMap((below) =>
    BREAKS.flatMap((breaks) =>
      OTHERS.flatMap((others) => ALWAYS.map((always) => figuresOf(pages, { below, breaks, others, always }))),
    ),
  );
  const allowed = tried.filter(({ right }) => right <= MOST_RIGHT);
  return (allowed.length ? allowed : tried).reduce((a, b) => (worth(b) > worth(a) ? b : a));
};
