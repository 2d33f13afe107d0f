import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../lib/model/passage.ts';
import type { Span } from '../../lib/model/span.ts';
import { reflow } from '../../lib/reflow.ts';
import { squeeze } from '../support/score/squeeze.ts';
import { allPassages } from './support/all-passages.ts';
import { anyCuts, anyPage, anyText, cutOut, textOf } from './support/arbitraries.ts';

/** A slow machine may take its time. */
const PATIENCE = 60_000;

/** White space, and the characters without width that extraction leaves. */
const isWhite = (char: string) => squeeze(char) === '';

const inSpans = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join('');

/** How often each character of the text is claimed by a span. */
function claims(text: string, passages: readonly Passage[]): Uint8Array {
  const counts = new Uint8Array(text.length);
  for (const { start, end } of passages.flatMap(({ spans }) => spans))
    for (let i = start; i < end; i++) counts[i] = (counts[i] ?? 0) + 1;
  return counts;
}

/** What is wrong about the passages of a text; nothing where the property holds. */
function faultsIn(text: string): string[] {
  const passages = allPassages(reflow({ text }));
  const counts = claims(text, passages);
  const misplaced = [...counts].flatMap((count, i) => {
    const right = isWhite(text[i] ?? '') ? count <= 1 : count === 1;
    return right ? [] : [`${count} spans hold offset ${i}: ${JSON.stringify(text.slice(i, i + 12))}`];
  });
  const changed = passages.filter((passage) => squeeze(passage.text) !== squeeze(inSpans(text, passage.spans)));
  return [...misplaced.slice(0, 3), ...changed.map((passage) => `changed: ${passage.text}`)];
}

describe('every character that is not white space stands in one passage, once, and as it was', () => {
  it(
    'of any text',
    () => {
      const property = fc.property(anyText, (text) => {
        expect(faultsIn(text)).toEqual([]);
      });
      fc.assert(property, { numRuns: 400 });
    },
    PATIENCE,
  );

  it(
    'of any page that is set',
    () => {
      const property = fc.property(anyPage, (page) => {
        expect(faultsIn(textOf(page))).toEqual([]);
      });
      fc.assert(property, { numRuns: 40 });
    },
    PATIENCE,
  );

  it(
    'of pages that were cut up',
    () => {
      const property = fc.property(anyPage, anyCuts, (page, cuts) => {
        expect(faultsIn(cutOut(textOf(page), cuts))).toEqual([]);
      });
      fc.assert(property, { numRuns: 40 });
    },
    PATIENCE,
  );
});
