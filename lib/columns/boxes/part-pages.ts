import type { SetLine } from '../../model/set-line.ts';

/**
 * The lines of each printed page, in order: articles do not run from one newspaper page to the next without a jump line.
 * A line without a place stands on the page of the line before it; the first lines on that of the first that has one.
 */
export function partPages(lines: readonly SetLine[]): readonly (readonly SetLine[])[] {
  const pages: SetLine[][] = [];
  let page: number | undefined;
  for (const line of lines) {
    const own = line.line.placed?.box.page ?? page;
    const last = pages.at(-1);
    if (last && (own === page || page === undefined)) last.push(line);
    else pages.push([line]);
    page = own;
  }
  return pages;
}
