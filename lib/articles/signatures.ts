import { mayBeSignature } from '../hanzi/signs-article.ts';
import type { BodyUnit } from './body-unit.ts';
import type { PagePlan } from './page-plan.ts';

/** A line that does nothing but sign an article, above its text or below it. */
const isSignature = ({ text, block }: BodyUnit): boolean => block.lines.length === 1 && mayBeSignature(text);

/**
 * No article is but who wrote it: where one would be, what is printed right below goes on with it. `before[i]` is the unit that unit
 * `i` goes on from, or −1.
 */
export const joinSignatures = ({ units, given }: PagePlan, before: readonly number[]): readonly number[] => {
  if (given) return before;
  const goneOnFrom = new Set(before);
  return before.map((from, i) => {
    const above = units[i - 1];
    const isAlone = above !== undefined && before[i - 1]! < 0 && !goneOnFrom.has(i - 1) && isSignature(above);
    return from < 0 && isAlone && units[i]!.at === above.at + 1 && !isSignature(units[i]!) ? i - 1 : from;
  });
};

/** A page whose articles are signed has at least so many signatures. */
const FEWEST_SIGNATURES = 2;

/**
 * The units that an article may be tried to start with, as far as signatures tell. Where the page opens with one they stand above
 * their texts, and no article starts between the two; where it does not they stand below, and none starts with one.
 */
export const mayStartAt = (units: readonly BodyUnit[]): ((unit: number) => boolean) => {
  const signed = units.map(isSignature);
  if (signed.filter(Boolean).length < FEWEST_SIGNATURES) return () => true;
  return signed[0] ? (unit) => signed[unit]! || !signed[unit - 1] : (unit) => !signed[unit];
};
