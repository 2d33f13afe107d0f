import type { Span } from '../../lib/model/span.ts';
import { squeeze } from '../../test/support/score/squeeze.ts';

/** A text without white space, and where each of its characters stood. */
export interface SqueezedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

export function squeezeWithOffsets(text: string): SqueezedText {
  const offsets = Array.from({ length: text.length }, (_, i) => i).filter((i) => squeeze(text[i] ?? '') !== '');
  return { text: offsets.map((i) => text[i]).join(''), offsets };
}

/** Where some words stand in the source, white space aside; null where they stand nowhere or more than once. */
export function locateText({ text, offsets }: SqueezedText, words: string): Span | null {
  const sought = squeeze(words);
  const at = text.indexOf(sought);
  if (!sought || at < 0 || text.includes(sought, at + 1)) return null;
  return { start: offsets[at] ?? 0, end: (offsets[at + sought.length - 1] ?? 0) + 1 };
}
