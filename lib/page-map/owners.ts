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

/** After so many articles there is time for other things. */
const ARTICLES_A_STEP = 500;

/** Every span of a result with its owner, in the order of the source, in steps. */
export function* ownedSpans({ articles, furniture, unplaced }: Result): Generator<undefined, readonly OwnedSpan[]> {
  const found: OwnedSpan[] = [];
  for (const [at, article] of articles.entries()) {
    found.push(...spansOfArticle(article, at));
    if (at % ARTICLES_A_STEP === ARTICLES_A_STEP - 1) yield;
  }
  for (const passage of furniture) found.push(...owned(passage, { article: null, kind: 'furniture' }));
  for (const passage of unplaced) found.push(...owned(passage, { article: null, kind: 'unplaced' }));
  yield;
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

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
