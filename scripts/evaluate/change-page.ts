import { CHANGES_OF_COLUMNS, CHANGES_OF_FORM, CHANGES_TO_GUESS, folded } from '../../test/support/change-text.ts';
import type { TrialPage } from './tried-page.ts';

const CHANGES = { ...CHANGES_OF_FORM, ...CHANGES_TO_GUESS, ...CHANGES_OF_COLUMNS };
const CHANGE_NAMES = Object.keys(CHANGES);

/** Anything with each of its texts folded. */
export const textsFolded = <Value>(value: Value): Value => {
  if (typeof value === 'string') return folded(value) as Value;
  if (Array.isArray(value)) return value.map(textsFolded) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, textsFolded(of)])) as Value;
};

/** A page of text with one of `CHANGE_NAMES` done to it. */
export const changePage = (page: TrialPage, name: string): TrialPage => {
  const change = CHANGES[name];
  if (!change) throw new Error(`No such change: ${name}. There are: ${CHANGE_NAMES.join(', ')}`);
  const text = change(page.text);
  const { group, tolerance } = page;
  return { group, name: page.name, tolerance, text, said: folded(text), gold: textsFolded(page.gold), isChanged: true };
};
