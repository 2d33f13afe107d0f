import type { Corrections } from '../../components/corrections.ts';
import { anchorOf } from '../../lib/corrections/anchor-of.ts';
import { applyCorrections } from '../../lib/corrections/apply-corrections.ts';
import { editOf } from '../../lib/corrections/edit-of.ts';
import { correctionsOf, NO_HISTORY, record, redo, undo } from '../../lib/corrections/history.ts';
import { sourceSpansOf } from '../../lib/corrections/locate-in-passage.ts';
import { shownResult } from '../../lib/corrections/shown-result.ts';
import { splitOf } from '../../lib/corrections/split-of.ts';
import { confirmDoubt, takeAlternative } from '../../lib/corrections/take-alternative.ts';
import { givenOf, withGiven } from '../../lib/corrections/with-given.ts';

/** The functions of lib/corrections that the interface works with. */
export const corrections: Corrections = {
  applyCorrections,
  withGiven,
  givenOf,
  shownResult,
  NO_HISTORY,
  record,
  undo,
  redo,
  correctionsOf,
  confirmDoubt,
  takeAlternative,
  anchorOf,
  editOf,
  sourceSpansOf,
  splitOf,
};
