import type { Doubt } from '../../model/doubt.ts';
import { featureRow } from '../choice.ts';
import type { PageReading } from '../page-reading.ts';
import { EVIDENCE_NAMES, evidenceRows } from './article-evidence.ts';
import type { Judgement } from './judge-page.ts';
import { JUDGED_FEATURES } from './judged-evidence.ts';
import { PLACE_FEATURES, placesOf } from './place-evidence.ts';

const placeNames = PLACE_FEATURES.map(({ name }) => `here: ${name}`);
const judgedNames = JUDGED_FEATURES.map(({ name }) => name);

/** The names of what is weighed for a judgement, in order. */
export const featureNames = (judgement: Judgement): readonly string[] =>
  judgement === 'perfect' ? [...EVIDENCE_NAMES, ...judgedNames] : [...EVIDENCE_NAMES, ...placeNames];

export const ALL_FEATURE_NAMES: readonly string[] = [...EVIDENCE_NAMES, ...placeNames, ...judgedNames];

/** What is weighed on a page: the evidence of each article, and of each close decision. */
export interface ConfidenceRows {
  readonly articles: readonly (readonly number[])[];
  readonly doubts: readonly (readonly number[])[];
}

/** The rows of a page: for each article, and for each close decision. */
export const confidenceRows = (page: PageReading, doubts: readonly Doubt[]): ConfidenceRows => {
  const rows = evidenceRows(page, doubts);
  const placeAt = placesOf(page);
  return {
    articles: rows.slice(0, -1),
    doubts: doubts.map((doubt) =>
      rows.at(doubt.article ?? -1)!.concat(featureRow(PLACE_FEATURES, { doubt, place: placeAt(doubt.span.start) })),
    ),
  };
};
