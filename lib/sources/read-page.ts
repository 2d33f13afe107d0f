import type { Source } from '../model/source.ts';
import { aboutPage } from './about-page.ts';
import { chooseCandidates } from './choose-candidates.ts';
import { joinCandidates } from './join-candidates.ts';
import type { Anchor, Candidate, PageSource, Root } from './page-source.ts';
import { NOT_BLANK, readSelection, WORTH_READING } from './selection.ts';

/** What was read from a page, and the way back to it; or why there is nothing. */
export type PageReading =
  | {
      readonly source: Source;
      readonly anchors: readonly Anchor[];
      readonly shape: string;
      readonly certainty: number;
      /** How many pages the site has not loaded yet. */
      readonly notLoaded: number;
    }
  | { readonly why: 'noText' | 'notNewspaper' | 'notChinese' };

/**
 * Reads a page: what the reader has selected or, where nothing is, what all sources find in its roots; without sources
 * nothing but what is selected, however short. In slices; yields the characters read.
 */
export function* readPage(
  document: Document,
  roots: readonly Root[],
  sources: readonly PageSource[],
): Generator<number, PageReading> {
  const wanted = sources.length > 0 ? WORTH_READING : NOT_BLANK;
  for (const root of roots) {
    const selected = 'getSelection' in root ? yield* readSelection(root as Document, wanted) : null;
    if (selected) return ofSelection(reading(document, [selected], 1));
  }
  const found = yield* findCandidates(roots, sources);
  yield 0;
  const { newspaper, page } = aboutPage(document);
  const { candidates, certainty, why } = chooseCandidates(found, newspaper && page);
  yield 0;
  return candidates.length > 0 ? reading(document, candidates, certainty) : { why: why ?? 'noText' };
}

const ofSelection = (read: Extract<PageReading, { source: Source }>): PageReading => ({
  ...read,
  source: { ...read.source, selected: true },
});

function* findCandidates(
  roots: readonly Root[],
  sources: readonly PageSource[],
): Generator<number, readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const root of roots) {
    for (const source of sources) found.push(...(yield* source.read(root)));
  }
  return found;
}

function reading(
  document: Document,
  candidates: readonly Candidate[],
  certainty: number,
): Extract<PageReading, { source: Source }> {
  const { source, anchors } = joinCandidates(candidates, aboutPage(document));
  const longest = candidates.toSorted((a, b) => b.text.length - a.text.length)[0]!;
  const notLoaded = candidates.reduce((sum, candidate) => sum + (candidate.notLoaded ?? 0), 0);
  return { source, anchors, shape: longest.shape, certainty, notLoaded };
}
