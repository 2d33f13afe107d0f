import type { Article, Caption, Paragraph } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';

/** An article under correction, and which articles of the result it was. */
export interface DraftArticle extends Article {
  readonly was: readonly number[];
}

/** A result under correction: its articles know where they came from, so that doubts can follow them. */
export interface Draft {
  readonly articles: readonly DraftArticle[];
  readonly furniture: readonly Passage[];
  readonly unplaced: readonly Passage[];
  /** The article that was given a heading: it stays even where it has no text yet. */
  readonly headed?: number;
}

export const openDraft = ({ articles, furniture, unplaced }: Result): Draft => ({
  articles: articles.map((article, index) => ({ ...article, was: [index] })),
  furniture,
  unplaced,
});

/** The parts of an article, told as one value, so that each correction names only what it changes. */
export interface Parts {
  readonly kicker: Passage | undefined;
  readonly headline: readonly Passage[];
  readonly deck: Passage | undefined;
  readonly body: readonly Paragraph[];
  readonly captions: readonly Caption[];
}

/** An article with other parts; a part that is undefined is absent. */
export const withParts = (article: DraftArticle, parts: Partial<Parts>): DraftArticle => {
  const { kicker, headline, deck, body, captions } = {
    kicker: article.kicker,
    deck: article.deck,
    ...article,
    ...parts,
  };
  const { kicker: _kicker, deck: _deck, ...rest } = article;
  return { ...rest, ...(kicker && { kicker }), ...(deck && { deck }), headline, body, captions };
};

/** An article that only the reader knows of. */
export const NEW_ARTICLE: DraftArticle = { headline: [], body: [], captions: [], confidence: 1, was: [] };

export const isEmpty = ({ kicker, headline, deck, body, captions }: Article): boolean =>
  !kicker && !deck && headline.length + body.length + captions.length === 0;

export const hasText = ({ body, captions }: Article): boolean => body.length + captions.length > 0;

export const headingOf = ({ kicker, headline, deck }: Article): readonly Passage[] => [
  ...(kicker ? [kicker] : []),
  ...headline,
  ...(deck ? [deck] : []),
];

export const passagesOfCaption = ({ text, credit }: Caption): readonly Passage[] => (credit ? [text, credit] : [text]);

export const passagesOf = (article: Article): readonly Passage[] => [
  ...headingOf(article),
  ...article.body,
  ...article.captions.flatMap(passagesOfCaption),
];

/** The draft with one article in place of another. */
export const withArticle = (draft: Draft, index: number, article: DraftArticle): Draft => ({
  ...draft,
  articles: draft.articles.with(index, article),
});

/** Adds a passage where its place in the source is. */
export const inSourceOrder = <T extends Passage>(passages: readonly T[], added: T): readonly T[] => {
  const start = startOf(added);
  const next = passages.findIndex((passage) => startOf(passage) > start);
  return next < 0 ? [...passages, added] : passages.toSpliced(next, 0, added);
};

export const startOf = ({ spans }: Passage): number => spans[0]?.start ?? 0;
