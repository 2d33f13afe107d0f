import { type JudgedPage, judgePage } from '../../lib/articles/confidence/judge-page.ts';
import { type LabelledPage, learnJudgements } from './learn-judgements.ts';

export interface JudgedLabelledPage extends LabelledPage, JudgedPage {}

/** So many parts of the pages are judged by what the others teach. */
const FOLDS = 5;

/** Judges each page by weights that were learned without it, so that what is chosen on them holds for pages never seen. */
export const judgeUnseen = (pages: readonly LabelledPage[]): JudgedLabelledPage[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learnJudgements(pages.filter((__, i) => i % FOLDS !== fold));
    return pages
      .filter((__, i) => i % FOLDS === fold)
      .map((labelled) => ({ ...labelled, ...judgePage(labelled.page.reading, labelled.page.doubts, weights) }));
  }).flat();
