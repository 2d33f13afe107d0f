import type { Gold, GoldArticle } from './typesetter/typeset-page.ts';

/** Gold as it stands in a file: single lines may stand for lists, empty parts may be left out. */
interface WrittenGold {
  readonly tolerance?: number;
  readonly text?: string;
  readonly furniture?: readonly string[];
  readonly articles: readonly {
    readonly kicker?: string | readonly string[];
    readonly headline?: string | readonly string[];
    readonly deck?: string | readonly string[];
    readonly paragraphs: readonly string[];
    readonly captions?: readonly (string | { readonly text: string; readonly credit?: string })[];
  }[];
}

export interface ReadGold extends Gold {
  /** Share of characters that may differ; 0 where the text must be exact. */
  readonly tolerance: number;
  /** What the page says, where its input cannot tell. */
  readonly text?: string;
}

const listOf = (value: string | readonly string[] | undefined) =>
  value === undefined ? [] : ([value].flat() as string[]);

function readArticle({ kicker, headline, deck, paragraphs, captions }: WrittenGold['articles'][number]): GoldArticle {
  return {
    ...(kicker?.length ? { kicker: listOf(kicker).join('') } : {}),
    headline: listOf(headline),
    ...(deck?.length ? { deck: listOf(deck).join('') } : {}),
    paragraphs,
    captions: (captions ?? []).map((caption) => (typeof caption === 'string' ? { text: caption } : caption)),
  };
}

/** Reads a gold file's JSON. */
export function readGold(json: string): ReadGold {
  const { articles, furniture, tolerance, text } = JSON.parse(json) as WrittenGold;
  return {
    articles: articles.map(readArticle),
    furniture: furniture ?? [],
    tolerance: tolerance ?? 0,
    ...(text ? { text } : {}),
  };
}
