import type { Article } from '../../../lib/model/article.ts';
import type { Passage } from '../../../lib/model/passage.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { GoldArticle } from '../typesetter/typeset-page.ts';

/** A result as texts only, in the form that it is compared in. */
export interface PlainResult {
  readonly articles: readonly GoldArticle[];
  readonly furniture: readonly string[];
  readonly unplaced: readonly string[];
}

const textOf = ({ text }: Passage) => text;

function plainArticle({ kicker, headline, deck, body, captions }: Article): GoldArticle {
  return {
    ...(kicker ? { kicker: kicker.text } : {}),
    headline: headline.map(textOf),
    ...(deck ? { deck: deck.text } : {}),
    paragraphs: body.map(textOf),
    captions: captions.map(({ text, credit }) =>
      credit ? { text: text.text, credit: credit.text } : { text: text.text },
    ),
  };
}

export function plainResult({ articles, furniture, unplaced }: Result): PlainResult {
  return { articles: articles.map(plainArticle), furniture: furniture.map(textOf), unplaced: unplaced.map(textOf) };
}
