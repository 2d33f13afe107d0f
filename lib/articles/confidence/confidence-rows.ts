import type { Doubt } from '../../model/doubt.ts';
import { type Feature, featureRow } from '../choice.ts';
import type { PageReading } from '../page-reading.ts';
import {
  type ArticleEvidence,
  articleEvidence,
  EVIDENCE_FEATURES,
  oddsAbove,
  pageEvidence,
} from './article-evidence.ts';

const OWN_FEATURES: readonly Feature<Doubt>[] = [
  { name: 'odds', value: ({ risk }) => oddsAbove(risk) },
  { name: 'risk', value: ({ risk }) => risk },
];

/** The names of what is weighed for a close decision, in order. */
export const DOUBT_FEATURE_NAMES: readonly string[] = [...EVIDENCE_FEATURES, ...OWN_FEATURES].map(({ name }) => name);

/** The rows of a page: for each article, and for each close decision. */
export const confidenceRows = (page: PageReading, doubts: readonly Doubt[]) => {
  const row = (evidence: ArticleEvidence): number[] => featureRow(EVIDENCE_FEATURES, evidence);
  const articles = articleEvidence(page, doubts).map(row);
  const nowhere = row(pageEvidence(page, doubts));
  return {
    articles,
    doubts: doubts.map((doubt) => [
      ...(doubt.article === undefined ? nowhere : articles[doubt.article]!),
      ...featureRow(OWN_FEATURES, doubt),
    ]),
  };
};
