import { joinLines, type JoinKind } from '../hanzi/join-lines.ts';
import type { Edit } from '../model/edit.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { passageLines } from './passage-lines.ts';
import { mendSpans } from './spans.ts';

/** Stretches of the source in the order of a passage, and the reader's edits in them. */
export interface Stretches {
  readonly spans: readonly Span[];
  readonly edits?: readonly Edit[];
}

/** A passage of stretches of the source, joined as the engine joins lines; text of the reader's keeps its spaces. */
export const makePassage = (text: string, { spans, edits = [] }: Stretches, kind: JoinKind): Passage => {
  const stretches = mendSpans(text, spans);
  if (edits.length === 0)
    return {
      text: joinLines(
        passageLines(text, stretches, [], (same) => same),
        kind,
      ).text,
      spans: stretches,
    };
  const space = unusedCharacter(
    stretches.map(({ start, end }) => text.slice(start, end)).join('') + edits.map((edit) => edit.text).join(''),
  );
  const lines = passageLines(text, stretches, edits, (edited) => edited.replaceAll(' ', space));
  return { text: joinLines(lines, kind).text.replaceAll(space, ' '), spans: stretches, edits };
};

/** A passage made anew of other stretches; what else is known of it stays. */
export const remakePassage = <T extends Passage>(passage: T, text: string, stretches: Stretches, kind: JoinKind): T => {
  const { edits: _edits, ...rest } = passage;
  return { ...rest, ...makePassage(text, stretches, kind) } as T;
};

const PRIVATE_USE = { from: 0xe000, to: 0xf8ff };

/** Stands for a space of the reader's while white space is taken out around it. */
const unusedCharacter = (text: string): string => {
  for (let code = PRIVATE_USE.from; code < PRIVATE_USE.to; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
  return ' ';
};
