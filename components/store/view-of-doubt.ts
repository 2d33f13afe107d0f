import type { Doubt } from '../../lib/model/doubt.ts';
import type { View } from './state.ts';

/** Where a doubt is to be seen: in its article, or among what is in none. */
export const viewOfDoubt = ({ article }: Doubt): View =>
  article === undefined ? { name: 'leftOver' } : { name: 'article', index: article };

/** Whether two doubts, of the page before and after a change, ask the same of the same place. */
export const isSameDoubt = (one: Pick<Doubt, 'reason' | 'span'>, other: Pick<Doubt, 'reason' | 'span'>): boolean =>
  one.reason === other.reason && one.span.start === other.span.start;
