import { cleanLines } from './clean-lines.ts';

/** What newspapers put between the lines of a heading set on one line: an ideographic space. */
export const GAP = '\u3000';

/** Texts on one line, as a heading, a file name or a front matter needs them. */
export function oneLine(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => cleanLines(text ?? '')).join(GAP);
}
