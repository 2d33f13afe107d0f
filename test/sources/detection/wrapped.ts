import { widthOf } from '../../../lib/hanzi/char-class.ts';

/** A text in lines of so many em, as programs for plain text break it: two columns for a Han character, one for a letter. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const wide = widthOf(text.charCodeAt(i));
    if (used + wide > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += text[i];
    used += wide;
  }
  return [...lines, line];
}
