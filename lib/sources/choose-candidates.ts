import { ASKED_FROM, OFFERED_FROM } from '../model/certainty.ts';
import { detect, type Detection } from './detect.ts';
import { comparePlaces, standsIn } from './page-order.ts';
import type { Candidate } from './page-source.ts';

export interface Chosen {
  /** In the order of the page; none where there is no newspaper text. */
  readonly candidates: readonly Candidate[];
  readonly certainty: number;
  readonly why?: Detection['why'];
}

interface Judged {
  readonly candidate: Candidate;
  readonly certainty: number;
  readonly why: Chosen['why'];
}

/** With more lines that only newspapers have, a text is asked about though it stands in no columns, as whole articles do. */
const FEW_NEWS_LINES = 1.5;

/**
 * Takes from what the sources found all that is newspaper text, in the order of the page; where none is sure to be, the
 * one place with most lines like it, so that the reader can be asked. `told` is there where the page itself says which page
 * of which newspaper it shows.
 */
export function chooseCandidates(found: readonly Candidate[], told?: string): Chosen {
  const known = found.filter((candidate) => candidate.articles);
  const [only] = known.toSorted((a, b) => b.certainty - a.certainty);
  if (only) return { candidates: [only], certainty: only.certainty };
  const judged = withoutOverlaps(found).map((candidate) => judge(candidate, told));
  const sure = judged.filter(({ certainty }) => certainty >= OFFERED_FROM);
  if (sure.length > 0) return chosen(sure);
  const best = judged.toSorted((a, b) => newspaperLines(b) - newspaperLines(a))[0];
  if (!best) return { candidates: [], certainty: 0, why: 'noText' };
  if (best.certainty >= ASKED_FROM) return chosen([best]);
  return { candidates: [], certainty: best.certainty, why: best.why ?? 'notNewspaper' };
}

/** What a source knows of its text, or else what its measures tell; where the page tells of itself, a step surer. */
function judge(candidate: Candidate, told?: string): Judged {
  const { certainty, why, features } = detect(candidate.text);
  const found = candidate.newspaper ?? certainty;
  const says = told || features.news * features.lines > FEW_NEWS_LINES;
  const least = told && found >= ASKED_FROM ? OFFERED_FROM : ASKED_FROM;
  return {
    candidate,
    certainty: says && certainty > 0 && why === 'notNewspaper' ? Math.max(found, least) : found,
    why,
  };
}

function chosen(judged: readonly Judged[]): Chosen {
  return {
    candidates: judged.map(({ candidate }) => candidate).toSorted((a, b) => comparePlaces(a.at, b.at)),
    certainty: Math.max(...judged.map(({ certainty }) => certainty)),
  };
}

/** Of candidates that hold the same text, the surest one. */
function withoutOverlaps(found: readonly Candidate[]): readonly Candidate[] {
  const taken: Candidate[] = [];
  for (const candidate of found.toSorted((a, b) => b.certainty - a.certainty)) {
    if (!taken.some((other) => overlap(candidate, other))) taken.push(candidate);
  }
  return taken;
}

/** Several places of one source may have one parent: a source never tells of the same text twice. */
const overlap = (a: Candidate, b: Candidate): boolean =>
  a.shape !== b.shape &&
  placesOf(a).some((one) => placesOf(b).some((other) => standsIn(one, other) || standsIn(other, one)));

const placesOf = ({ at, places }: Candidate): readonly Element[] => places ?? [at];

const newspaperLines = ({ candidate, certainty }: Judged): number => certainty * candidate.text.length;
