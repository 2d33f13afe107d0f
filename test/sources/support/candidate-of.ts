import type { Candidate, PageSource } from '../../../lib/sources/page-source.ts';
import { finish } from './read-document.ts';

/** What a source finds in markup; it must find one candidate. */
export function candidateOf(
  source: PageSource,
  markup: string,
  type: 'text/html' | 'text/xml' = 'text/html',
): Candidate {
  const found = finish(source.read(new DOMParser().parseFromString(markup, type)));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} candidates were found.`);
  return only;
}

/** What a source finds in markup that is not of its shape. */
export const candidatesIn = (source: PageSource, markup: string): readonly Candidate[] =>
  finish(source.read(new DOMParser().parseFromString(markup, 'text/html')));

/** Checks that each anchor leads to a node that shows the stretch. */
export function strayAnchors({ text, anchors }: Candidate): readonly string[] {
  return anchors
    .filter(({ span, node }) => {
      const shown = `${node.textContent ?? ''}${'getAttribute' in node ? (node.getAttribute('CONTENT') ?? '') : ''}`;
      return !shown.replace(/\s/gu, '').includes(text.slice(span.start, span.end).replace(/\s/gu, ''));
    })
    .map(({ span }) => text.slice(span.start, span.end));
}
