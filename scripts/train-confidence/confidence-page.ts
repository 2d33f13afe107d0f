import { buildArticles } from '../../lib/articles/build-articles.ts';
import { confidenceRows } from '../../lib/articles/confidence/confidence-rows.ts';
import { findDoubts } from '../../lib/articles/doubts/find-doubts.ts';
import type { PageReading } from '../../lib/articles/page-reading.ts';
import type { Doubt } from '../../lib/model/doubt.ts';
import type { Result } from '../../lib/model/result.ts';
import { plainResult } from '../../test/support/score/plain-result.ts';
import { type PageScore, scorePage } from '../../test/support/score/score-page.ts';
import type { TypesetPage } from '../../test/support/typesetter/typeset-page.ts';

/** A typeset page as the engine reads it, held against what is true. */
export interface ConfidencePage {
  readonly page: TypesetPage;
  readonly reading: PageReading;
  readonly result: Result;
  readonly score: PageScore;
  /** Every close decision, however small its risk, before it is judged. */
  readonly doubts: readonly Doubt[];
  readonly rows: ReturnType<typeof confidenceRows>;
}

export const confidencePage = (page: TypesetPage, reading: PageReading): ConfidencePage => {
  const result = buildArticles(reading);
  const doubts = findDoubts(reading);
  return {
    page,
    reading,
    result,
    score: scorePage(page.text, page.gold, plainResult(result)),
    doubts,
    rows: confidenceRows(reading, doubts),
  };
};
