import type { Source } from '../model/source.ts';
import { aboutPage } from './about-page.ts';
import { chooseCandidates } from './choose-candidates.ts';
import { isPdf } from './is-pdf.ts';
import { joinCandidates } from './join-candidates.ts';
import { pageRoots } from './page-roots.ts';
import type { Anchor, Candidate } from './page-source.ts';
import { pageSources } from './page-sources.ts';
import { readSelection } from './selection.ts';

/** What was read from a page, and the way back to it; or why there is nothing. */
export type PageReading =
  | {
      readonly source: Source;
      readonly anchors: readonly Anchor[];
      readonly shape: string;
      readonly certainty: number;
    }
  | { readonly why: 'noText' | 'notNewspaper' | 'notChinese' | 'pdf' };

/**
 * Reads a page: what the reader has selected or, where nothing is, what all sources find in its documents and shadow
 * roots. In slices; yields the characters read.
 */
export function* readPage(document: Document): Generator<number, PageReading> {
  if (isPdf(document)) return { why: 'pdf' };
  const selected = yield* readSelection(document);
  if (selected) return reading(document, [selected], 1);
  const { candidates, certainty, why } = chooseCandidates(yield* findCandidates(document));
  return candidates.length > 0 ? reading(document, candidates, certainty) : { why: why ?? 'noText' };
}

function* findCandidates(document: Document): Generator<number, readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const root of pageRoots(document)) {
    for (const source of pageSources) found.push(...(yield* source.read(root)));
  }
  return found;
}

function reading(document: Document, candidates: readonly Candidate[], certainty: number): PageReading {
  const { source, anchors } = joinCandidates(candidates, aboutPage(document));
  const longest = candidates.toSorted((a, b) => b.text.length - a.text.length)[0]!;
  return { source, anchors, shape: longest.shape, certainty };
}
