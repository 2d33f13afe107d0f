import type { Doubt } from '../../model/doubt.ts';
import { featureRow } from '../choice.ts';
import type { PageReading } from '../page-reading.ts';
import { type ArticleEvidence, articleEvidence, EVIDENCE_FEATURES, pageEvidence } from './article-evidence.ts';
import { PLACE_FEATURES, placesOf } from './place-evidence.ts';

/** The names of what is weighed for a close decision, in order; those of an article's evidence come first. */
export const CONFIDENCE_FEATURE_NAMES: readonly string[] = [
  ...EVIDENCE_FEATURES.map(({ name }) => name),
  ...PLACE_FEATURES.map(({ name }) => `here: ${name}`),
];

/** The rows of a page: for each article, and for each close decision. */
export const confidenceRows = (page: PageReading, doubts: readonly Doubt[]) => {
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
