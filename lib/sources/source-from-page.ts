import type { Source } from '../model/source.ts';
import type { Candidate, Root } from './page-source.ts';
import { pageSources } from './page-sources.ts';

/** Reads a document in one go: the surest candidate of all page shapes, the empty source where there is none. */
export function sourceFromPage(root: Root): Source {
  const candidates = pageSources.flatMap((source) => finished(source.read(root)));
  const [best] = candidates.toSorted((a, b) => b.certainty - a.certainty);
  if (!best) return { text: '' };
  const { text, placed, about } = best;
  return { text, ...(placed && { placed }), ...(about && { about }) };
}

function finished(reading: Generator<number, readonly Candidate[]>): readonly Candidate[] {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
