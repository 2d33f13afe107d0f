import type { Article } from '../model/article.ts';
import type { BarKind } from '../model/page-map.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';

/** What a stretch of the source became. Stretches of one passage have the same owner. */
export interface Owner {
  readonly article: number | null;
  readonly kind: BarKind;
}

export interface OwnedSpan {
  readonly span: Span;
  readonly owner: Owner;
}

/** Every span of a result with its owner, in the order of the source. */
export const ownedSpans = ({ articles, furniture, unplaced }: Result): readonly OwnedSpan[] =>
  [
    ...articles.flatMap(spansOfArticle),
    ...furniture.flatMap((passage) => owned(passage, { article: null, kind: 'furniture' })),
    ...unplaced.flatMap((passage) => owned(passage, { article: null, kind: 'unplaced' })),
  ].toSorted((a, b) => a.span.start - b.span.start);

const spansOfArticle = ({ kicker, headline, deck, body, captions }: Article, article: number): OwnedSpan[] => {
  const heading = [...(kicker ? [kicker] : []), ...headline, ...(deck ? [deck] : [])];
  const pictures = captions.flatMap(({ text, credit }) => (credit ? [text, credit] : [text]));
  return [
    ...heading.flatMap((passage) => owned(passage, { article, kind: 'heading' })),
    ...body.flatMap((passage) => owned(passage, { article, kind: passage.subhead ? 'heading' : 'body' })),
    ...pictures.flatMap((passage) => owned(passage, { article, kind: 'caption' })),
  ];
};

const owned = ({ spans }: Passage, owner: Owner): OwnedSpan[] => spans.map((span) => ({ span, owner }));
