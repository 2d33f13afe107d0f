import type { PlacedLine } from '../model/source.ts';
import type { Anchor } from './page-source.ts';

/** What is known of a line's place, but for its span. */
export type Place = Omit<PlacedLine, 'span'>;

/** What a writer has written, as a candidate holds it. */
export interface Written {
  readonly text: string;
  readonly placed?: readonly PlacedLine[];
  readonly anchors: readonly Anchor[];
}

/**
 * Puts a candidate's text together, and with it the boxes and the way back to the page.
 *
 *     const writer = new SourceWriter();
 *     writer.write('本报讯', textNode, 4);       // characters 4 to 7 of the text node
 *     writer.write(' ');                        // text of our own: no way back
 *     writer.write('记者', wordElement);        // an element that shows the stretch
 *     writer.breakLine({ box, size });          // ends the line; the box is the whole line's
 *     writer.breakLine();                       // a blank line
 *     return { shape, certainty, at, ...writer.done() };
 */
export class SourceWriter {
  private readonly parts: string[] = [];
  private readonly anchors: Anchor[] = [];
  private readonly placed: PlacedLine[] = [];
  private lineStart = 0;
  /** How many characters stand in the text so far. */
  length = 0;

  /** Whether something was written since the last line end. */
  get lineHasText(): boolean {
    return this.length > this.lineStart;
  }

  /** Adds text to the line: found in `node` from `offset` on, or of our own. Text of a `pre` may hold line ends. */
  write(text: string, node?: Text | Element, offset = 0): void {
    if (!text) return;
    const span = { start: this.length, end: this.length + text.length };
    if (node) this.anchors.push({ span, node, offset });
    this.parts.push(text);
    this.length = span.end;
  }

  /** Adds what another writer has written, from the start of a line; tells at which offset it stands. */
  append({ text, anchors }: Pick<Written, 'text' | 'anchors'>): number {
    const from = this.length;
    for (const { span, node, offset } of anchors) {
      this.anchors.push({ span: { start: span.start + from, end: span.end + from }, node, offset });
    }
    this.parts.push(text);
    this.length += text.length;
    this.lineStart = this.length;
    return from;
  }

  /** Ends the line, blank or not. A place is kept for a line with text. */
  breakLine(place?: Place): void {
    if (place && this.lineHasText) this.placed.push({ ...place, span: { start: this.lineStart, end: this.length } });
    this.write('\n');
    this.lineStart = this.length;
  }

  done(): Written {
    const text = this.parts.join('');
    const anchors = this.anchors;
    return this.placed.length > 0 ? { text, anchors, placed: this.placed } : { text, anchors };
  }
}
