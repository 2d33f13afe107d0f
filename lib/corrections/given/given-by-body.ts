import type { Correction } from '../../model/correction.ts';
import type { Given } from '../../model/given.ts';
import type { Result } from '../../model/result.ts';
import { cutAt } from '../cut-at.ts';
import { articleAt, placeAt } from '../place-at.ts';
import { stretchIn } from '../stretch-in.ts';
import { bodyAnchor, endOf, goesOn, startOf } from './offsets.ts';

type Deed<D> = Correction & { readonly do: D };

export const givenByJoin = (result: Result, text: string, { at }: Deed<'joinParagraphs'>): readonly Given[] => {
  const place = placeAt(result, cutAt(text, at));
  if (place?.part !== 'body' || place.index === 0) return [];
  const { body } = result.articles[place.article]!;
  const [first, second] = [body[place.index - 1]!, body[place.index]!];
  return first.subhead && second.subhead ? [] : [{ is: 'sameParagraph', before: endOf(first), at: startOf(second) }];
};

export const givenBySplit = (
  result: Result,
  text: string,
  { at, inEdit }: Deed<'splitParagraph'>,
): readonly Given[] => {
  const cut = cutAt(text, at);
  const place = placeAt(result, cut);
  if (place?.part !== 'body' || inEdit !== undefined) return [];
  const paragraph = result.articles[place.article]!.body[place.index]!;
  return paragraph.subhead
    ? []
    : [
        { is: 'sameArticle', first: startOf(paragraph), second: cut },
        { is: 'paragraphStart', at: cut },
      ];
};

/** What starts with the character starts an article; what follows it there goes with it, and what stands before does not. */
export const givenByPart = (result: Result, text: string, { at }: Deed<'partArticle'>): readonly Given[] => {
  const cut = cutAt(text, at);
  const place = placeAt(result, cut);
  if (place?.part !== 'body') return [];
  const { body } = result.articles[place.article]!;
  const from = startOf(body[place.index]!) === cut ? place.index : place.index + 1;
  const rest = body.slice(from);
  const opening = from > place.index ? cut : rest.find(({ subhead }) => !subhead)?.spans[0]!.start;
  if (opening === undefined) return [];
  const headings =
    from > place.index
      ? []
      : rest.slice(
          0,
          rest.findIndex(({ subhead }) => !subhead),
        );
  const [before, last] = [body[0]!, body.at(-1)!];
  return [
    ...(startOf(before) < opening && startOf(before) !== cut
      ? [{ is: 'otherArticle', first: startOf(before), second: opening } as const]
      : []),
    ...(startOf(last) > opening ? [{ is: 'sameArticle', first: opening, second: startOf(last) } as const] : []),
    { is: 'paragraphStart', at: opening },
    { is: 'articleStart', at: opening },
    ...headings.map(({ spans }) => ({ is: 'heading', spans, article: opening }) as const),
  ];
};

export const givenByArticles = (result: Result, text: string, told: Deed<'joinArticles'>): readonly Given[] => {
  const [first, second] = [told.first, told.second].map((at) => {
    const article = result.articles[articleAt(result, cutAt(text, at))];
    return article && bodyAnchor(article);
  });
  return first === undefined || second === undefined ? [] : [{ is: 'sameArticle', first, second }];
};

/** Text that the reader wrote over a line end has no paragraph end there. */
export const givenByEdit = (result: Result, text: string, { spans }: Deed<'edit'>): readonly Given[] => {
  const place = placeAt(result, cutAt(text, spans[0]?.start ?? text.length));
  if (place?.part !== 'body') return [];
  const paragraph = result.articles[place.article]!.body[place.index]!;
  const lines = stretchIn(paragraph.spans, text, spans);
  return lines && !paragraph.subhead ? goesOn(lines) : [];
};
