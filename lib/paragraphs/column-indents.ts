import type { LineFacts } from './line-facts.ts';
import { indentOf, isShortStop } from './page-evidence.ts';

/**
 * The indent of the stretch of lines set to one measure that each line stands in, as a bin of `PageEvidence.indent`: one
 * page may indent its wide columns by 2 em and its narrow ones by 1. Where a stretch tells nothing the page's habit holds.
 */
export const columnIndents = (facts: readonly LineFacts[], pageIndent: number): number[] => {
  const found: number[] = [];
  for (let from = 0; from < facts.length;) {
    const { measure } = facts[from]!.set;
    let to = from + 1;
    while (to < facts.length && facts[to]!.set.measure === measure) to++;
    const firsts = facts.slice(from + 1, to).filter((_, i) => isShortStop(facts[from + i]!));
    const indent = indentOf(firsts) || pageIndent;
    for (let i = from; i < to; i++) found.push(indent);
    from = to;
  }
  return found;
};
