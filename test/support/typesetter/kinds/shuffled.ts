import type { Narrow } from './narrow.ts';
import type { HeadingPlace } from '../style.ts';

const AWAY: readonly (readonly HeadingPlace[])[] = [
  ['head'],
  ['foot'],
  ['head', 'foot'],
  ['foot', 'after'],
  ['head', 'before'],
  ['before', 'after', 'head', 'foot'],
];

export const shuffled: Narrow = (style, random) => ({
  ...style,
  headings: { ...style.headings, places: random.pick(AWAY), shuffled: random.chance(0.8) },
  captions: {
    ...style.captions,
    places: random.pick([style.captions.places, ['head'], ['foot'], ['head', 'foot', 'elsewhere']]),
  },
});
