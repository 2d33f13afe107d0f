import type { Result } from '../model/result.ts';

/** Lists of a result that may be long; a trace is for the command line alone. */
const LISTS = ['articles', 'furniture', 'unplaced', 'doubts'] as const;

/** A stretch of one of the lists, to be put behind those that came before. */
export type ResultPart = {
  readonly [K in (typeof LISTS)[number]]: { readonly list: K; readonly items: Result[K] };
}[(typeof LISTS)[number]];

/** So many of a list cross in one message: taking in a whole volume at once would keep the interface from answering. */
const ITEMS_A_PART = 200;

/** A result in parts that are taken in one by one. */
export function* partsOf(result: Result): Generator<ResultPart> {
  for (const list of LISTS) {
    for (let from = 0; from < result[list].length; from += ITEMS_A_PART)
      yield { list, items: result[list].slice(from, from + ITEMS_A_PART) } as ResultPart;
  }
}

/** The result that came in these parts. */
export function joinParts(parts: readonly ResultPart[]): Result {
  const listOf = <K extends ResultPart['list']>(wanted: K): Result[K] =>
    parts.flatMap(({ list, items }) => (list === wanted ? (items as Result[K][number][]) : [])) as unknown as Result[K];
  return {
    articles: listOf('articles'),
    furniture: listOf('furniture'),
    unplaced: listOf('unplaced'),
    doubts: listOf('doubts'),
  };
}
