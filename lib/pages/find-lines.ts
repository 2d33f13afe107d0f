import { isLineBreak, isSpace } from '../hanzi/char-class.ts';

/** Where the lines of a source stand that are not blank, and what parts them: as much as finding pages needs. */
export interface FoundLines {
  /** Where each line's white space begins, its text, and where that ends. */
  readonly from: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** How many blank lines stand before it. */
  readonly blanks: readonly number[];
  /** Whether a form feed does. */
  readonly feed: readonly boolean[];
}

const FORM_FEED = 0x0c;

/** Whether a line end is the first half of one of two characters. */
const isHalf = (text: string, at: number): boolean => text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a;

export const findLines = (text: string): FoundLines => {
  const found = {
    from: [] as number[],
    start: [] as number[],
    end: [] as number[],
    blanks: [] as number[],
    feed: [] as boolean[],
  };
  let from = 0;
  let start = -1;
  let end = 0;
  let blanks = 0;
  let feed = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : FORM_FEED;
    if (!isLineBreak(code)) {
      if (isSpace(code)) continue;
      if (start < 0) start = i;
      end = i + 1;
      continue;
    }
    if (start >= 0) {
      found.from.push(from);
      found.start.push(start);
      found.end.push(end);
      found.blanks.push(blanks);
      found.feed.push(feed);
      feed = false;
    }
    blanks = (start >= 0 ? 0 : blanks + 1) + (code === FORM_FEED ? 1 : 0);
    feed ||= code === FORM_FEED;
    start = -1;
    if (isHalf(text, i)) i++;
    from = i + 1;
  }
  return found;
};
