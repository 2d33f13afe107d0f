import { widthOf } from '../../../lib/hanzi/char-class.ts';

/** How a text is broken into lines: its measure in em, and whether no line may begin with a closing mark. */
export interface Setting {
  readonly measure: number;
  readonly prohibits: boolean;
  /** Stands before a paragraph's first line. */
  readonly indent: string;
}

const CLOSING = /[，。、；：！？”’」』）》〉】…,.;:!?)\]]/u;
const WORD = /[A-Za-z0-9.%]/u;

/** A paragraph in lines of one measure; marks that may not begin a line hang at the end of the one before. */
export function setInColumns(text: string, { measure, prohibits, indent }: Setting): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const char of indent + text) {
    const wide = widthOf(char.charCodeAt(0));
    const stays = prohibits && (CLOSING.test(char) || (WORD.test(char) && WORD.test(line.at(-1) ?? '')));
    if (used + wide > measure && !(stays && used < measure + 2)) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += char;
    used += wide;
  }
  return line ? [...lines, line] : lines;
}
