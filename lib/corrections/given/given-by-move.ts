import type { Article } from '../../model/article.ts';
import type { ArticleAt, Correction } from '../../model/correction.ts';
import type { Given } from '../../model/given.ts';
import type { Result } from '../../model/result.ts';
import type { Span } from '../../model/span.ts';
import { cutAt } from '../cut-at.ts';
import { headingOf, passagesOfCaption } from '../draft.ts';
import { articleAt, placeAt } from '../place-at.ts';
import { bodyAnchor, closesUp, hasRole, isParagraph, linesIn, startOf } from './offsets.ts';

type Move<D> = Correction & { readonly do: D };

const articleOf = (result: Result, text: string, at: ArticleAt | null): Article | undefined =>
  typeof at === 'number' ? result.articles[articleAt(result, cutAt(text, at))] : undefined;

/** Whose heading, or caption, some lines are; nothing where the article has no body to know it by. */
const belongsTo = (
  is: 'heading' | 'caption',
  spans: readonly Span[],
  article: Article | undefined,
  at: ArticleAt | null,
): Given[] => {
  const anchor = article && bodyAnchor(article);
  if (at !== null && anchor === undefined) return [];
  return [{ is, spans, article: anchor ?? null }];
};

const HEADING: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck']);

export const givenByHeading = (result: Result, text: string, move: Move<'moveHeading'>): readonly Given[] => {
  const place = placeAt(result, cutAt(text, move.spans[0]?.start ?? text.length));
  if (!place) return [];
  const target = articleOf(result, text, move.article);
  const isHeading = place.article !== null && HEADING.has(place.part);
  const lines = isHeading
    ? headingOf(result.articles[place.article!]!).flatMap(({ spans }) => spans)
    : linesIn(text, move.spans);
  return [
    ...(isHeading || move.article === null ? [] : [hasRole(lines, 'headline')]),
    ...belongsTo('heading', lines, target, move.article),
  ];
};

export const givenByCaption = (result: Result, text: string, move: Move<'moveCaption'>): readonly Given[] => {
  const place = placeAt(result, cutAt(text, move.spans[0]?.start ?? text.length));
  if (!place) return [];
  const caption = place.part === 'caption' ? result.articles[place.article]!.captions[place.index]! : null;
  const spans = caption ? passagesOfCaption(caption).flatMap((passage) => passage.spans) : linesIn(text, move.spans);
  const belongs = belongsTo('caption', spans, articleOf(result, text, move.article), move.article);
  return belongs.length > 0 ? belongs : [hasRole(spans, 'caption')];
};

/** A paragraph that goes to another article is not of the one that it leaves. */
export const givenByParagraph = (result: Result, text: string, move: Move<'moveParagraph'>): readonly Given[] => {
  const place = placeAt(result, cutAt(text, move.at));
  if (place?.part !== 'body') return [];
  const giver = result.articles[place.article]!;
  const paragraph = giver.body[place.index]!;
  const at = startOf(paragraph);
  const target = articleOf(result, text, move.article);
  const [to, from] = [target && bodyAnchor(target, paragraph.spans), bodyAnchor(giver, paragraph.spans)];
  return [
    ...isParagraph(paragraph),
    ...(target === giver ? [] : closesUp(giver, place.index)),
    ...(target !== giver && from !== undefined ? [{ is: 'otherArticle', first: from, second: at } as const] : []),
    ...(to === undefined ? [] : [{ is: 'sameArticle', first: to, second: at } as const]),
    ...(move.article === 'new' && !paragraph.subhead ? [{ is: 'articleStart', at } as const] : []),
  ];
};
