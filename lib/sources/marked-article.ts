import { OFFERED_FROM } from '../model/certainty.ts';
import type { KnownArticle, KnownCaption } from '../model/known-article.ts';
import type { PageLink } from '../model/page-link.ts';
import type { Span } from '../model/span.ts';
import { dateIn } from './date-in.ts';
import { detect } from './detect.ts';
import { pageNumberIn } from './page-number-in.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { isBlank, type Block } from './rendered/block.ts';
import { leavesOf } from './rendered/leaves-of.ts';
import { readBlocks } from './rendered/read-blocks.ts';
import { writeBlocks } from './rendered/write-blocks.ts';
import { SourceWriter } from './source-writer.ts';

/** Where a system for e-papers puts the parts of an article: selectors, of which the first that finds text counts. */
export interface ArticleMarkup {
  readonly name: string;
  readonly kicker: string;
  readonly headline: string;
  readonly deck: string;
  /** Who wrote it, and where it was printed. */
  readonly imprint: string;
  readonly body: string;
  /** Inside the body. */
  readonly caption: string;
  readonly links: string;
}

const CERTAINTY = 0.96;

/** A source for pages that show one article and know its parts. */
export const markedArticle = (markup: ArticleMarkup): PageSource => ({
  name: markup.name,
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const body = partOf(root, markup.body);
    return body && partOf(root, markup.headline) ? [yield* readArticle(root, body, markup)] : [];
  },
});

/** Of the elements that a selector finds, the first that holds text: pages keep the places of parts that an article lacks. */
const partOf = (root: Root, selector: string): Element | null =>
  [...root.querySelectorAll(selector)].find((element) => element.textContent?.trim()) ?? null;

function* readArticle(root: Root, body: Element, markup: ArticleMarkup): Generator<number, Candidate> {
  const writer = new SourceWriter();
  const kicker = yield* writePart(partOf(root, markup.kicker), writer);
  const headline = yield* writePart(partOf(root, markup.headline), writer);
  const deck = yield* writePart(partOf(root, markup.deck), writer);
  const imprint = yield* writePart(partOf(root, markup.imprint), writer);
  const { paragraphs, captions } = yield* writeBody(body, markup.caption, writer);
  const written = writer.done();
  const article: KnownArticle = {
    ...(kicker[0] && { kicker: { ...kicker[0], end: kicker.at(-1)!.end } }),
    headline,
    ...(deck[0] && { deck: { ...deck[0], end: deck.at(-1)!.end } }),
    body: paragraphs,
    captions,
  };
  const text = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => written.text.slice(start, end)).join('\n');
  const inLines = detect(text(paragraphs)).certainty >= OFFERED_FROM;
  return {
    shape: markup.name,
    certainty: CERTAINTY,
    newspaper: 1,
    at: body,
    about: imprintOf(text(imprint)),
    articles: [inLines ? { ...article, inLines } : article],
    links: linksIn(root, markup.links),
    ...written,
  };
}

/** Writes an element's lines and a blank line after them; the spans are those of its lines. */
function* writePart(element: Element | null, writer: SourceWriter): Generator<number, readonly Span[]> {
  if (!element) return [];
  const spans = yield* writeLines([yield* readBlocks(element)], writer);
  if (spans.length > 0) writer.breakLine();
  return spans;
}

function* writeLines(blocks: readonly Block[], writer: SourceWriter): Generator<number, readonly Span[]> {
  const part = new SourceWriter();
  yield* writeBlocks(blocks, part);
  const { text, anchors } = part.done();
  const from = writer.append({ text, anchors });
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: from + line.index,
    end: from + line.index + line[0].length,
  }));
}

interface WrittenBody {
  readonly paragraphs: readonly Span[];
  readonly captions: readonly KnownCaption[];
}

function* writeBody(body: Element, caption: string, writer: SourceWriter): Generator<number, WrittenBody> {
  const paragraphs: Span[] = [];
  const captions: KnownCaption[] = [];
  for (const block of leavesOf(yield* readBlocks(body))) {
    if (isBlank(block)) continue;
    const spans = yield* writeLines([block], writer);
    const owner = block.element.closest(caption);
    if (owner && body.contains(owner)) captions.push(...spans.map((text) => ({ text })));
    else paragraphs.push(...spans);
  }
  return { paragraphs, captions };
}

function imprintOf(text: string): { date?: string; page?: string } {
  const date = dateIn(text);
  const page = pageNumberIn(text);
  return { ...(date && { date }), ...(page && { page }) };
}

function linksIn(root: Root, selector: string): readonly PageLink[] {
  return Array.from(root.querySelectorAll(selector)).flatMap((link) => {
    const title = link.textContent?.trim();
    const { href } = link as HTMLAnchorElement;
    return title && /^https?:/.test(href) ? [{ title, url: href }] : [];
  });
}
