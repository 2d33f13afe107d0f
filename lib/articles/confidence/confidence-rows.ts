import type { Doubt } from '../../model/doubt.ts';
import { featureRow } from '../choice.ts';
import type { PageReading } from '../page-reading.ts';
import { type ArticleEvidence, articleEvidence, EVIDENCE_FEATURES, pageEvidence } from './article-evidence.ts';
import type { Judgement } from './judge-page.ts';
import { JUDGED_FEATURES } from './judged-evidence.ts';
import { PLACE_FEATURES, placesOf } from './place-evidence.ts';

const evidenceNames = EVIDENCE_FEATURES.map(({ name }) => name);
const placeNames = PLACE_FEATURES.map(({ name }) => `here: ${name}`);
const judgedNames = JUDGED_FEATURES.map(({ name }) => name);

/** The names of what is weighed for a judgement, in order. */
export const featureNames = (judgement: Judgement): readonly string[] =>
  judgement === 'perfect' ? [...evidenceNames, ...judgedNames] : [...evidenceNames, ...placeNames];

export const ALL_FEATURE_NAMES: readonly string[] = [...evidenceNames, ...placeNames, ...judgedNames];

/** What is weighed on a page: the evidence of each article, and of each close decision. */
export interface ConfidenceRows {
  readonly articles: readonly (readonly number[])[];
  readonly doubts: readonly (readonly number[])[];
}

/** The rows of a page: for each article, and for each close decision. */
export const confidenceRows = (page: PageReading, doubts: readonly Doubt[]): ConfidenceRows => {
  const row = (evidence: ArticleEvidence): number[] => featureRow(EVIDENCE_FEATURES, evidence);
  const articles = articleEvidence(page, doubts).map(row);
  const nowhere = row(pageEvidence(page, doubts));
  const places = placesOf(page);
  return {
    articles,
    doubts: doubts.map((doubt) => [
      ...(doubt.article === undefined ? nowhere : articles[doubt.article]!),
      ...featureRow(PLACE_FEATURES, { doubt, place: places.get(doubt.span.start) }),
    ]),
  };
};
