import type { Piece } from './block.ts';

/** Collapsible white space of CSS; a no-break space and an ideographic space are not. */
const SPACES = /[ \t\n\r\f]+/g;

/**
 * Takes a text node's data apart as CSS shows it where white space is run together: runs become one space. The pieces
 * lead back to the node character for character. Spaces at the ends of a line are the caller's to drop.
 *
 *     "\n  本报讯\n  记者 " → " ", "本报讯", " ", "记者 "
 */
export function collapseSpace(node: Text, keepLineEnds: boolean): Piece[] {
  const data = node.data;
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of data.matchAll(SPACES)) {
    const run = match[0];
    if (run === ' ') continue;
    const at = match.index;
    if (at > start) pieces.push({ text: data.slice(start, at), node, offset: start });
    pieces.push({ text: keepLineEnds && run.includes('\n') ? run.replace(/[^\n]/g, '') : ' ', node, offset: at });
    start = at + run.length;
  }
  if (start < data.length) pieces.push({ text: data.slice(start), node, offset: start });
  return pieces;
}
