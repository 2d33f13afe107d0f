import type { PlacedLine, Source } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { hangingLines } from './hanging-lines.ts';
import { SpanMap, type SpanPiece } from './span-map.ts';

/** A source rewritten line by line, and what became of its lines. */
export interface Rewritten {
  readonly source: Source;
  readonly map: SpanMap;
  /** For each placed line of the new source the one it was. */
  readonly origin: ReadonlyMap<PlacedLine, PlacedLine>;
}

/** Writes stretches of lines in this order, a blank line between; behind each line those that hang on it. */
export function rewriteSource(source: Source, stretches: readonly (readonly PlacedLine[])[]): Rewritten {
  const { leading, after } = hangingLines(source.text, stretches.flat());
  const writer = new LineWriter(source.text);
  const origin = new Map<PlacedLine, PlacedLine>();
  for (const span of leading) writer.write(span);
  for (const stretch of stretches) {
    writer.part();
    for (const line of stretch) {
      origin.set({ ...line, span: writer.write(line.span) }, line);
      for (const span of after.get(line) ?? []) writer.write(span);
    }
  }
  const { text, map } = writer.done();
  return { source: { ...source, text, placed: [...origin.keys()] }, map, origin };
}

class LineWriter {
  private readonly from: string;
  private readonly parts: string[] = [];
  private readonly pieces: SpanPiece[] = [];
  private length = 0;

  constructor(from: string) {
    this.from = from;
  }

  /** Writes a line; answers where it stands now. */
  write(span: Span): Span {
    const text = this.from.slice(span.start, span.end);
    const now = { start: this.length, end: this.length + text.length };
    this.pieces.push({ ...now, from: span.start });
    this.parts.push(text, '\n');
    this.length = now.end + 1;
    return now;
  }

  /** Writes a blank line, but for the beginning. */
  part(): void {
    if (this.length === 0) return;
    this.parts.push('\n');
    this.length++;
  }

  done(): { readonly text: string; readonly map: SpanMap } {
    return { text: this.parts.join(''), map: new SpanMap(this.pieces) };
  }
}
