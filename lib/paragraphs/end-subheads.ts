import { FIRST, NEXT, SUBHEAD } from './line-roles.ts';

/** No subhead is set in more lines: one that runs on swallowed the start of the paragraph below it. */
const MOST_LINES = 3;

/**
 * Ends each subhead of more lines than any has where a paragraph likeliest starts among its first lines. `starts` has the
 * chance of that for each line.
 */
export const endSubheads = (roles: ArrayLike<number>, starts: (line: number) => number): number[] => {
  const ended = Array.from(roles);
  for (let from = 0; from < ended.length; from++) {
    if (ended[from] !== SUBHEAD) continue;
    let to = from + 1;
    while (ended[to] === NEXT) to++;
    if (to - from <= MOST_LINES) continue;
    let best = from + 1;
    for (let i = from + 2; i <= from + MOST_LINES; i++) if (starts(i) > starts(best)) best = i;
    ended[best] = FIRST;
  }
  return ended;
};
