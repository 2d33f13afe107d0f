import { type Shown, worthShowing } from '../../lib/articles/doubts/worth-showing.ts';
import type { JudgedLabelledPage } from './judge-unseen.ts';
import { wrongHeadings, wrongPlaces } from './wrong-things.ts';

/**
 * No more than this share of the articles that are right on usual set pages may carry a doubt. Of those of the papers at hand
 * about two in three as many do, where fifteen in a hundred are wanted at most; hand-set with these in view.
 */
const MOST_RIGHT = 0.18;
/** Of an article that is about as likely wrong as right every doubt of these risks and more is shown: smaller ones are noise. */
const UNSURE = { below: 0.55, breaks: 0.05, others: 0.1 } as const;
/** From which risk on a break of any other article is doubted: what is tried, the least first. */
const ALWAYS = [0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.16, 0.17, 0.18, 0.2, 0.25, 0.3, 0.4];

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

/**
 * On most pages that readers open most articles are right. How many of these may carry a doubt is counted on pages with at
 * least this share of right articles: on those drawn to be hard an article that is right is so by luck.
 */
const USUAL = 0.85;
export const isUsual = ({ labels: { perfect } }: Pick<JudgedLabelledPage, 'labels'>): boolean =>
  share(perfect) >= USUAL;

/** What is to be shown: as many breaks as can be while few of the articles that are right on usual pages carry a doubt. */
export const chooseShown = (pages: readonly JudgedLabelledPage[]): Shown => {
  const usual = pages.filter(isUsual);
  const tried = ALWAYS.map((always): Shown => ({ ...UNSURE, always }));
  return tried.find((shown) => figuresOf(usual, shown).right <= MOST_RIGHT) ?? tried.at(-1)!;
};
