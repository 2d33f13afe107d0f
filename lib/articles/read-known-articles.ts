import type { Article, Caption, Paragraph } from '../model/article.ts';
import type { KnownArticle, KnownCaption } from '../model/known-article.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { readByline } from './read-byline.ts';

/** Makes paragraphs of the printed lines that are one article's body. */
type JoinLines = (lines: readonly Span[]) => readonly Paragraph[];

/**
 * The result of a source whose page tells its articles: they are taken as they are, but for bodies that stand in printed
 * lines, which `join` makes whole. Every line that is in no article is furniture.
 */
export function readKnownArticles(text: string, articles: readonly KnownArticle[], join: JoinLines): Result {
  const outside = linesOutside(text, articles.flatMap(spansOf));
  return {
    articles: articles.map((article) => articleOf(text, article, join)),
    furniture: outside.map((span) => passageOf(text, span)),
    unplaced: [],
    doubts: [],
  };
}

function articleOf(text: string, known: KnownArticle, join: JoinLines): Article {
  const passage = (span: Span): Passage => passageOf(text, span);
  const body = known.inLines ? join(known.body) : known.body.map(passage);
  const caption = (found: KnownCaption): Caption => ({
    text: passage(found.text),
    ...(found.credit && { credit: passage(found.credit) }),
  });
  return {
    ...(known.kicker && { kicker: passage(known.kicker) }),
    headline: known.headline.map(passage),
    ...(known.deck && { deck: passage(known.deck) }),
    ...readByline(body),
    body,
    captions: known.captions.map(caption),
    confidence: 1,
  };
}

const spansOf = ({ kicker, headline, deck, body, captions }: KnownArticle): readonly Span[] => [
  ...[kicker, deck].filter((span) => span !== undefined),
  ...headline,
  ...body,
  ...captions.flatMap((caption) => [caption.text, ...(caption.credit ? [caption.credit] : [])]),
];

/** The text of a stretch, on one line, white space at its ends left out. */
function passageOf(text: string, { start, end }: Span): Passage {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  return { text: trimmed.replace(/\s*\n\s*/g, ' '), spans: [{ start: from, end: from + trimmed.length }] };
}

/** The lines, or what is left of them, that stand in none of the spans. */
function linesOutside(text: string, spans: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let start = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    gaps.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  gaps.push({ start, end: text.length });
  return gaps.flatMap((gap) => linesIn(text, gap));
}

/** The lines of a stretch of text that hold more than white space. Looked for at line starts alone: blanks may be many. */
export const linesIn = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/^[^\n]*\S[^\n]*/gm)].map((line) => ({
    start: start + line.index,
    end: start + line.index + line[0].length,
  }));
