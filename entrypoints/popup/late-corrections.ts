import type { Corrections } from '../../components/corrections.ts';
import type { History } from '../../lib/model/history.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';

let loaded: Corrections | undefined;

function all(): Corrections {
  if (!loaded) throw new Error('The corrections were asked for before they were loaded.');
  return loaded;
}

/**
 * Corrections in the popup, where they are only shown: the popup opens light, and loads what applies them when some are kept
 * for the page.
 */
export const lateCorrections: Corrections = {
  NO_HISTORY: { done: [], undone: [] },
  applyCorrections: (...given) => all().applyCorrections(...given),
  withGiven: (...given) => all().withGiven(...given),
  givenOf: (steps) => (steps.length > 0 ? all().givenOf(steps) : []),
  shownResult: (...given) => all().shownResult(...given),
  correctionsOf: (history) => all().correctionsOf(history),
  record: (...given) => all().record(...given),
  undo: (history) => all().undo(history),
  redo: (history) => all().redo(history),
  confirmDoubt: (doubt) => all().confirmDoubt(doubt),
  takeAlternative: (...given) => all().takeAlternative(...given),
  anchorOf: (article) => all().anchorOf(article),
  editOf: (...given) => all().editOf(...given),
  sourceSpansOf: (...given) => all().sourceSpansOf(...given),
  splitOf: (...given) => all().splitOf(...given),
};

/** What the reader did on this page at an earlier visit, once it can be applied. */
export async function recallHistory(page: ReadPage): Promise<History | 'otherText' | null> {
  const kept = await import('../../lib/browser/page-corrections.ts');
  const found = await kept.recallHistory(page);
  if (found && found !== 'otherText') ({ corrections: loaded } = await import('../shared/corrections.ts'));
  return found;
}
