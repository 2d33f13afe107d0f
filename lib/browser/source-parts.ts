import { endOfCharacter } from './end-of-character.ts';
import type { PlacedLine, Source } from '../model/source.ts';

/**
 * So much of a text, in UTF-16 units, and so many placed lines cross in one message: to send a whole volume, and to take it in,
 * in one go would keep page and interface from answering.
 */
const UNITS_A_PART = 200_000;
const PLACES_A_PART = 4000;

/** A stretch of a source: of its text, and of its placed lines, to be put behind those that came before. */
export interface SourcePart {
  readonly text: string;
  readonly placed: readonly PlacedLine[];
}

/** A source up to the end of its first part, and the parts that follow: of most pages none. */
interface CutSource {
  readonly beginning: Source;
  readonly rest: readonly SourcePart[];
}

/** Cuts what is long of a source. What the page tells of itself, its articles and links stay with the beginning. */
export function cutSource(source: Source): CutSource {
  const [first, ...rest] = partsOf(source);
  return { beginning: first && rest.length > 0 ? withPart(source, first) : source, rest };
}

/** The source whose beginning and other parts these are. */
export function joinSource(beginning: Source, rest: readonly SourcePart[]): Source {
  if (rest.length === 0) return beginning;
  const text = [beginning.text, ...rest.map((part) => part.text)].join('');
  return withPart(beginning, { text, placed: [...(beginning.placed ?? []), ...rest.flatMap(({ placed }) => placed)] });
}

const withPart = (source: Source, { text, placed }: SourcePart): Source => ({
  ...source,
  text,
  ...(source.placed && { placed }),
});

function* partsOf({ text, placed = [] }: Source): Generator<SourcePart> {
  let [start, line] = [0, 0];
  while (start < text.length || line < placed.length) {
    const end = endOfCharacter(text, start + UNITS_A_PART);
    yield { text: text.slice(start, end), placed: placed.slice(line, line + PLACES_A_PART) };
    start = end;
    line += PLACES_A_PART;
  }
}
