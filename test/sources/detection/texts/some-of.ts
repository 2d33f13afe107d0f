import type { Random } from '../../../support/random.ts';
import type { Setting } from '../set-in-columns.ts';

/** So many sentences of a list, one after another, as a paragraph. */
export const someOf = (random: Random, sentences: readonly string[], from: number, to: number): string =>
  Array.from({ length: random.int(from, to) }, () => random.pick(sentences)).join('');

/** A page is set throughout as it was drawn. */
export const drawSetting = (random: Random, from: number, to: number): Setting => ({
  measure: random.int(from, to),
  prohibits: random.chance(0.6),
  indent: random.chance(0.6) ? '　　' : '',
});
