import type { Paragraph } from '../model/article.ts';
import type { Result } from '../model/result.ts';

/**
 * What was found in lines that are known to be the body of one article, as its paragraphs in the order of the text: what
 * looks like a heading among them is a subhead.
 */
export function bodyOfLines({ articles, furniture, unplaced }: Result): readonly Paragraph[] {
  const passages = articles.flatMap(({ kicker, headline, deck, body, captions }): Paragraph[] => [
    ...[kicker, ...headline, deck].filter((heading) => heading !== undefined).map(asSubhead),
    ...body,
    ...captions.flatMap(({ text, credit }) => (credit ? [text, credit] : [text])),
  ]);
  return [...passages, ...furniture, ...unplaced].toSorted((a, b) => startOf(a) - startOf(b));
}

const asSubhead = (heading: Paragraph): Paragraph => ({ ...heading, subhead: true });

const startOf = ({ spans }: Paragraph): number => spans[0]?.start ?? 0;
