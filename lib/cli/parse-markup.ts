import { Window } from 'happy-dom';
import { SourceError } from '../sources/source-error.ts';

/** XHTML elements that end in themselves; an HTML parser takes them for open and all that follows for their content. */
const CLOSED = /<(a|div|p|span|title|script|style|textarea)(\s[^<>]*?)?\/>/giu;

/**
 * The document of an HTML or XML file, for the command line: nothing in it is run or loaded. Throws a SourceError `broken`
 * where it is no XML.
 */
export function parseMarkup(text: string, kind: 'html' | 'xml'): Document {
  const { DOMParser } = new Window();
  const markup = kind === 'html' ? text.replace(CLOSED, '<$1$2></$1>') : text;
  const parsed: unknown = new DOMParser().parseFromString(markup, kind === 'html' ? 'text/html' : 'text/xml');
  const document = parsed as Document;
  if (kind === 'xml' && document.querySelector('parsererror')) throw new SourceError('broken');
  return document;
}
