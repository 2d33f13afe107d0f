import type { Gold } from '../typesetter/typeset-page.ts';
import { distanceWithin } from './distance.ts';
import { countCommon } from './multiset.ts';
import type { PlainResult } from './plain-result.ts';
import { bodyText, captionTexts, headingText, squeeze } from './squeeze.ts';

const articleTexts = ({ articles }: PlainResult) =>
  articles.map((a) => headingText(a) + bodyText(a) + captionTexts(a).join(''));

/** Pieces of furniture that stand in an article. */
export function leakedFurniture(gold: Gold, result: PlainResult, tolerance: number): string[] {
  const inside = articleTexts(result).join('\n');
  const isInside = (text: string) =>
    tolerance > 0 ? distanceWithin(text, inside) <= tolerance : inside.includes(text);
  return gold.furniture.filter((piece) => isInside(squeeze(piece)));
}

export interface Kept {
  readonly characters: number;
  readonly kept: number;
  readonly invented: number;
}

/** How many of the source's characters came through, and how many the result has beyond them. */
export function countKept(text: string, result: PlainResult, tolerance: number): Kept {
  const source = [...squeeze(text)];
  const out = [...articleTexts(result).join(''), ...squeeze([...result.furniture, ...result.unplaced].join(''))];
  const kept = countCommon(source, out);
  const [lost, invented] = [source.length - kept, out.length - kept];
  // what was recognised differs from what was printed: against the true text a few more or fewer are no fault
  const within = tolerance > 0 && Math.max(lost, invented) <= tolerance * source.length;
  return within
    ? { characters: source.length, kept: source.length, invented: 0 }
    : { characters: source.length, kept, invented };
}
