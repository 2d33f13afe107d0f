import type { Correction } from '../model/correction.ts';
import type { WhyNot } from './corrected.ts';
import { type Draft, inSourceOrder } from './draft.ts';
import { makePassage } from './make-passage.ts';
import { tidySpans } from './spans.ts';
import { takeOut } from './take-out.ts';

/** Makes a stretch of the source furniture, or leaves it unplaced. */
export const setAside = (
  draft: Draft,
  text: string,
  { spans, as }: Correction & { readonly do: 'setAside' },
): Draft | WhyNot => {
  const taken = takeOut(draft, text, tidySpans(text, spans));
  if (typeof taken === 'string') return taken;
  const passage = makePassage(text, taken.stretches, 'spaced');
  return { ...taken.draft, [as]: inSourceOrder(taken.draft[as], passage) };
};
