import type { JoinKind } from '../hanzi/join-lines.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { changePassages } from './change-passages.ts';
import type { WhyNot } from './corrected.ts';
import { partEdits } from './cut-edit.ts';
import type { Draft } from './draft.ts';
import { remakePassage, type Stretches } from './make-passage.ts';
import { divideSpans, isBlank } from './spans.ts';

/** What was taken out, and the draft without it. */
export interface Taken {
  readonly draft: Draft;
  readonly stretches: Required<Stretches>;
}

/**
 * Takes a tidy set of spans out of all passages that hold some of them. What is left of a passage closes up; a passage of which
 * nothing is left is gone. Stretches come out passage by passage, in the order in which the passages stand in the source.
 */
export const takeOut = (draft: Draft, text: string, set: readonly Span[]): Taken | WhyNot => {
  const taken: Required<Stretches>[] = [];
  const without = <T extends Passage>(passage: T, kind: JoinKind): T | null => {
    const { inside: all, outside: rest } = divideSpans(passage.spans, set);
    const [inside, outside] = [all, rest].map((spans) => spans.filter((span) => !isBlank(text, span))) as [
      Span[],
      Span[],
    ];
    if (inside.length === 0) return passage;
    const parted = partEdits(text, passage.edits ?? [], set);
    taken.push({ spans: inside, edits: parted.inside });
    return outside.length === 0 ? null : remakePassage(passage, text, { spans: outside, edits: parted.outside }, kind);
  };
  const left = changePassages(draft, without);
  if (taken.length === 0) return 'nothingThere';
  return { draft: left, stretches: inOrder(taken) };
};

const inOrder = (taken: readonly Required<Stretches>[]): Required<Stretches> => {
  const sorted = taken.toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  return { spans: sorted.flatMap(({ spans }) => spans), edits: sorted.flatMap(({ edits }) => edits) };
};
