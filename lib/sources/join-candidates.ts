import type { PlacedLine, Source, SourceAbout } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { Anchor, Candidate } from './page-source.ts';

export interface Joined {
  readonly source: Source;
  readonly anchors: readonly Anchor[];
}

/** Puts candidates one after another, a blank line between them; what the page tells of itself goes before what they tell. */
export function joinCandidates(candidates: readonly Candidate[], about: SourceAbout): Joined {
  const texts: string[] = [];
  const anchors: Anchor[] = [];
  const placed: PlacedLine[] = [];
  let length = 0;
  let pages = 0;
  for (const candidate of candidates) {
    const gap = gapAfter(texts.at(-1));
    const shift = length + gap.length;
    for (const anchor of candidate.anchors) anchors.push(shift > 0 ? shiftedAnchor(anchor, shift) : anchor);
    for (const line of candidate.placed ?? []) placed.push(placedFrom(line, shift, pages));
    pages = Math.max(pages, 1 + (placed.at(-1)?.box.page ?? -1));
    texts.push(gap, candidate.text);
    length = shift + candidate.text.length;
  }
  const known = candidates.flatMap((candidate) => candidate.articles ?? []);
  const links = candidates.flatMap((candidate) => candidate.links ?? []);
  const told = Object.assign({}, ...candidates.map((candidate) => candidate.about ?? {}), about) as SourceAbout;
  const source = {
    text: texts.join(''),
    about: told,
    ...(placed.length > 0 && { placed }),
    ...(known.length > 0 && { articles: known }),
    ...(links.length > 0 && { links }),
  };
  return { source, anchors };
}

const gapAfter = (text: string | undefined): string => (text === undefined ? '' : text.endsWith('\n') ? '\n' : '\n\n');

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const shiftedAnchor = (anchor: Anchor, by: number): Anchor => ({ ...anchor, span: shifted(anchor.span, by) });

const placedFrom = (line: PlacedLine, shift: number, pages: number): PlacedLine => ({
  ...line,
  span: shifted(line.span, shift),
  box: { ...line.box, page: line.box.page + pages },
});
