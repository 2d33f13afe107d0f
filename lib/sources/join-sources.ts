import type { PlacedLine, Source } from '../model/source.ts';

/** Puts the sources of a document's pages one after another, a blank line between them. */
export function joinSources(sources: readonly Source[]): Source {
  const texts: string[] = [];
  const placed: PlacedLine[] = [];
  let length = 0;
  for (const source of sources) {
    const text = length > 0 && source.text ? `\n${source.text}` : source.text;
    const shift = length + text.length - source.text.length;
    for (const line of source.placed ?? []) {
      placed.push({ ...line, span: { start: line.span.start + shift, end: line.span.end + shift } });
    }
    texts.push(text);
    length += text.length;
  }
  const text = texts.join('');
  const about = sources[0]?.about;
  return { text, ...(about && { about }), ...(placed.length > 0 && { placed }) };
}
