import type { Source, SourceAbout } from '../model/source.ts';
import { aboutPage } from './about-page.ts';
import { chooseCandidates } from './choose-candidates.ts';
import { joinCandidates } from './join-candidates.ts';
import type { Candidate } from './page-source.ts';
import { pageSources } from './page-sources.ts';

/**
 * Reads a document that was named as a newspaper page, in one go: what is newspaper text in it, or else the longest text
 * that any page shape finds; the empty source where there is none.
 */
export function sourceFromPage(document: Document): Source {
  const found = pageSources.flatMap((source) => finished(source.read(document)));
  const { candidates } = chooseCandidates(found);
  const best = candidates.length > 0 ? candidates : found.toSorted(byCertainty).slice(0, 1);
  return joinCandidates(best, aboutFile(document)).source;
}

/** A document made of a file has no address but that of whoever made it. */
function aboutFile(document: Document): SourceAbout {
  const { url: _, ...about } = aboutPage(document);
  return about;
}

const byCertainty = (a: Candidate, b: Candidate): number => b.certainty - a.certainty || b.text.length - a.text.length;

function finished(reading: Generator<number, readonly Candidate[]>): readonly Candidate[] {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
