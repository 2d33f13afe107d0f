import { reflow } from '../../lib/reflow.ts';
import { plainResult } from '../../test/support/score/plain-result.ts';
import { scorePage } from '../../test/support/score/score-page.ts';
import { textsFolded } from './change-page.ts';
import type { TrialPage, TriedPage } from './tried-page.ts';

/** Runs the engine on a page and holds what it made against the gold. */
export function tryPage(page: TrialPage): TriedPage {
  const began = performance.now();
  const result = reflow(page.source ?? { text: page.text });
  const milliseconds = performance.now() - began;
  const made = plainResult(result);
  const plain = page.isChanged ? textsFolded(made) : made;
  const score = scorePage(page.said ?? page.text, page.gold, plain, page.tolerance);
  return { ...page, result, plain, score, milliseconds };
}
