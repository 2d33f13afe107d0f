import { placesSource } from './places-source.ts';

/** Trove's renditions of an article: each zone a column, each paragraph element in it a printed line. */
export const trove = placesSource({ name: 'trove', text: 'div.zone' });
