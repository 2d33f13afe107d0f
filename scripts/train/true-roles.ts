import { LINE_ROLES } from '../../lib/paragraphs/line-roles.ts';
import type { SetLine } from '../../lib/model/set-line.ts';
import type { LineTruth, TypesetPage } from '../../test/support/typesetter/typeset-page.ts';

/** The truth of each line, by where it starts in the page's text; a line that the typesetter does not know has none. */
export const truthsOf = (lines: readonly SetLine[], page: TypesetPage): (LineTruth | undefined)[] => {
  const byStart = new Map(page.lines.map((truth) => [truth.span.start, truth]));
  return lines.map(({ line }) => byStart.get(line.span.start));
};

const goesOn = (truth: LineTruth, before: LineTruth | undefined): boolean =>
  before !== undefined && before.article === truth.article && before.role === truth.role && before.part === truth.part;

const roleOf = (truth: LineTruth, before: LineTruth | undefined): (typeof LINE_ROLES)[number] => {
  if (truth.role === 'furniture') return 'furniture';
  if (truth.role === 'caption') return !truth.first && goesOn(truth, before) ? 'captionNext' : 'caption';
  if (truth.role === 'subhead' && truth.first) return 'subhead';
  if (truth.role === 'body' || truth.role === 'subhead')
    return truth.first ? 'first' : goesOn(truth, before) ? 'next' : 'resume';
  return 'heading';
};

/** The true role of each line, as an index into `LINE_ROLES`; −1 where it is not known. */
export const trueRoles = (lines: readonly SetLine[], page: TypesetPage): number[] => {
  const truths = truthsOf(lines, page);
  return truths.map((truth, i) => (truth ? LINE_ROLES.indexOf(roleOf(truth, truths[i - 1])) : -1));
};

/** For each line whether an article's body opens with it. */
export const trueOpenings = (lines: readonly SetLine[], page: TypesetPage): boolean[] =>
  truthsOf(lines, page).map((truth) => truth?.role === 'body' && truth.first && truth.part === 0);
