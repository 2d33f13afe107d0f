import { isSpaced, withoutBlanks } from '../hanzi/spaced-text.ts';
import { type JoinedLine, joinLines, type JoinKind } from '../hanzi/join-lines.ts';
import { inOwnCharacters } from '../hanzi/own-characters.ts';
import { usualForms } from '../hanzi/usual-forms.ts';
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
  const join = joiner(text, kind);
  if (edits.length === 0) return { text: join(passageLines(text, stretches, [], (same) => same)), spans: stretches };
  const held =
    stretches.map(({ start, end }) => text.slice(start, end)).join('') + edits.map((edit) => edit.text).join('');
  const signs = unusedCharacters(held, SPACES.length);
  const lines = passageLines(text, stretches, edits, (edited) => exchange(edited, SPACES, signs));
  return { text: exchange(join(lines), signs, SPACES), spans: stretches, edits };
};

/** Whether a blank stands between all characters of the source at hand: told once, for a volume is long. */
let told = { text: '', spaced: false };
const isSpacedSource = (text: string): boolean => {
  if (told.text !== text) told = { text, spaced: isSpaced(text) };
  return told.spaced;
};

/** Joins lines of a source as the engine does: in the usual forms of their characters, which come back in their own. */
const joiner = (source: string, kind: JoinKind): ((lines: readonly JoinedLine[]) => string) => {
  const close = isSpacedSource(source) ? withoutBlanks : (text: string) => text;
  return (lines) => {
    const own = lines.map(({ text }) => text).join(BREAK);
    const usual = usualForms(own).split(BREAK);
    const read = lines.map((line, i) => ({ ...line, text: close(usual[i]!) }));
    return inOwnCharacters(joinLines(read, kind).text, own);
  };
};

/** A passage made anew of other stretches; what else is known of it stays. */
export const remakePassage = <T extends Passage>(passage: T, text: string, stretches: Stretches, kind: JoinKind): T => {
  const { edits: _edits, ...rest } = passage;
  return { ...rest, ...makePassage(text, stretches, kind) } as T;
};

const BREAK = '\n';
const PRIVATE_USE = { from: 0xe000, to: 0xf8ff };
/** What parts words in a text of the reader's. */
const SPACES = [' ', '\u3000'];

/** Characters that stand for the reader's spaces while white space is taken out around them. */
const unusedCharacters = (text: string, count: number): readonly string[] => {
  const found: string[] = [];
  for (let code = PRIVATE_USE.from; code < PRIVATE_USE.to && found.length < count; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) found.push(character);
  }
  return found.length === count ? found : SPACES;
};

const exchange = (text: string, some: readonly string[], others: readonly string[]): string =>
  some.reduce((found, one, i) => found.replaceAll(one, others[i]!), text);
