import type { Given } from '../../model/given.ts';
import type { Span } from '../../model/span.ts';
import { type Check, either, list, offset, oneOf, parts, record } from './check.ts';

type Kind = Given['is'];
type PartsOf<K extends Kind> = Omit<Extract<Given, { readonly is: K }>, 'is'>;

const spans = list(parts<Span>({ start: offset, end: offset }));
const two = parts({ first: offset, second: offset });
const owned = parts({ spans, article: either(offset, oneOf(null)) });
const role = oneOf('kicker', 'headline', 'deck', 'subhead', 'body', 'caption', 'furniture');

const CHECKS: { readonly [K in Kind]: Check<object> } = {
  role: parts<PartsOf<'role'>>({ spans, role }),
  paragraphStart: parts({ at: offset }),
  sameParagraph: parts({ before: offset, at: offset }),
  articleStart: parts({ at: offset }),
  sameArticle: two,
  otherArticle: two,
  heading: owned,
  caption: owned,
};

const kind = oneOf(...(Object.keys(CHECKS) as Kind[]));

/** What a correction from storage or a file says of its page: exactly the parts of its kind. */
export const checkGiven: Check<Given> = (value, place) => {
  const told = kind(record(value, place).is, `${place}.is`);
  return { is: told, ...CHECKS[told](value, place) } as Given;
};
