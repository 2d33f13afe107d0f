import type { Doubt } from '../../lib/model/doubt.ts';
import type { View } from './state.ts';

/** Where a doubt is to be seen: in its article, or among what is in none. */
export const viewOfDoubt = ({ article }: Doubt): View =>
  article === undefined ? { name: 'leftOver' } : { name: 'article', index: article };

/** What a doubt asks, and of what place: by that it is known again after a change of the page. */
export const questionOf = ({ reason, span }: Pick<Doubt, 'reason' | 'span'>): string => `${reason} ${span.start}`;

export const isSameDoubt = (one: Pick<Doubt, 'reason' | 'span'>, other: Pick<Doubt, 'reason' | 'span'>): boolean =>
  questionOf(one) === questionOf(other);
