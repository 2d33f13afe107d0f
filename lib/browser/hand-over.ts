import type { Reading, WholeReading } from './protocol.ts';
import { cutSource, type SourcePart } from './source-parts.ts';

/** Which part of which reading is wanted. */
export interface WantedPart {
  readonly reading: string;
  /** From 0, the first behind the beginning. */
  readonly part: number;
}

/**
 * Hands what was read of a page over to whoever asked for it, a long text in parts. They are kept until the last one has gone,
 * the reader stops it, or the page is read again.
 */
export function createHandOver() {
  let kept: { readonly reading: string; readonly parts: readonly SourcePart[] } | undefined;
  let readings = 0;
  return {
    /** The answer to whoever had the page read: all of it, or the beginning and how many parts follow. */
    begin(whole: WholeReading): Reading {
      kept = undefined;
      if (whole.status !== 'read') return whole;
      const { beginning, rest } = cutSource(whole.source);
      if (rest.length === 0) return whole;
      // What this tab shows later may have a reader, too: the two must not be mistaken for one another.
      const reading = `${performance.timeOrigin}/${++readings}`;
      kept = { reading, parts: rest };
      return { ...whole, source: beginning, rest: { reading, parts: rest.length } };
    },
    /** A part of the last reading; null where it is not kept any more. */
    part({ reading, part }: WantedPart): SourcePart | null {
      if (kept?.reading !== reading) return null;
      const found = kept.parts[part] ?? null;
      if (part === kept.parts.length - 1) kept = undefined;
      return found;
    },
    giveUp(): void {
      kept = undefined;
    },
  };
}
