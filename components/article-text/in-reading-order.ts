import type { Doubt } from '../../lib/model/doubt.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Result } from '../../lib/model/result.ts';
import { holdsOffset } from './article-holding.ts';
import { passagesOf } from './length-of.ts';

/** The page with its doubts as a reader comes to them: article after article, in each from its heading on, and then the others. */
export function inReadingOrder(page: ReadPage): ReadPage {
  const result = known.get(page.result) ?? sortDoubts(page.result);
  known.set(page.result, result);
  return result === page.result ? page : { ...page, result };
}

/** The same page comes out as the same value, after an undo too. */
const known = new WeakMap<Result, Result>();

function sortDoubts(result: Result): Result {
  const { doubts } = result;
  const places = new Map(doubts.map((doubt) => [doubt, placeOf(doubt, result)]));
  const sorted = doubts.toSorted((a, b) => compare(places.get(a)!, places.get(b)!));
  return sorted.every((doubt, at) => doubt === doubts[at]) ? result : { ...result, doubts: sorted };
}

/** Article, passage of it, offset in the source: what comes first counts most. */
type Place = readonly [number, number, number];

function placeOf({ article, span }: Doubt, { articles }: Result): Place {
  const about = article === undefined ? undefined : articles[article];
  if (article === undefined || !about) return [Infinity, 0, span.start];
  const passage = passagesOf(about).findIndex((one) => holdsOffset(one, span.start));
  return [article, passage < 0 ? Infinity : passage, span.start];
}

function compare(a: Place, b: Place): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
