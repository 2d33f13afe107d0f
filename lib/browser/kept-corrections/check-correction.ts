import type { Correction, Deed } from '../../model/correction.ts';
import type { DoubtReason } from '../../model/doubt.ts';
import type { Span } from '../../model/span.ts';
import { checkGiven } from './check-given.ts';
import { type Check, either, list, offset, oneOf, optional, parts, record, text } from './check.ts';

type Kind = Correction['do'];
type PartsOf<D extends Kind> = Omit<Extract<Deed, { readonly do: D }>, 'do'>;
type Checks = { readonly [D in Kind]: Check<PartsOf<D>> };

/** A record, so that a reason that is new to the engine cannot be forgotten here. */
const REASONS: Readonly<Record<DoubtReason, true>> = {
  paragraphMayEnd: true,
  paragraphMayGoOn: true,
  headingMayBelongElsewhere: true,
  headingWithoutBody: true,
  bodyWithoutHeading: true,
  headingRolesUnsure: true,
  captionMayBelongElsewhere: true,
  articleMayEnd: true,
  articleMayGoOn: true,
  columnMayContinueElsewhere: true,
};

const span = parts<Span>({ start: offset, end: offset });
const spans = list(span);
const none = oneOf(null);
const article = either(offset, oneOf('new'));
const role = oneOf('kicker', 'headline', 'deck', 'subhead', 'paragraph', 'caption', 'credit');
const reason = oneOf(...(Object.keys(REASONS) as DoubtReason[]));

const CHECKS: Checks = {
  joinParagraphs: parts({ at: offset }),
  splitParagraph: parts<PartsOf<'splitParagraph'>>({ at: offset, inEdit: optional(offset) }),
  setRole: parts<PartsOf<'setRole'>>({ spans, role, article, before: optional(offset) }),
  setAside: parts({ spans, as: oneOf('furniture', 'unplaced') }),
  moveHeading: parts({ spans, article: either(offset, none) }),
  moveCaption: parts({ spans, article: either(article, none) }),
  moveParagraph: parts({ at: offset, article, before: either(offset, none) }),
  moveArticle: parts({ article: offset, before: either(offset, none) }),
  joinArticles: parts({ first: offset, second: offset }),
  partArticle: parts({ at: offset }),
  edit: parts({ spans, old: text, new: text }),
  confirm: parts({ reason, span }),
};

const kind = oneOf(...(Object.keys(CHECKS) as Kind[]));

/** What it says of the page; a correction kept by an earlier version says nothing. */
const saysOf = parts<Pick<Correction, 'given'>>({ given: optional(list(checkGiven)) });

/** A correction from storage or a file: exactly the parts of its kind. */
export const checkCorrection: Check<Correction> = (value, place) => {
  const told = kind(record(value, place).do, `${place}.do`);
  return { do: told, ...CHECKS[told](value, place), ...saysOf(value, place) } as Correction;
};
