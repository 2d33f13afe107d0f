import type { Correction } from '../../model/correction.ts';
import type { Passage } from '../../model/passage.ts';
import type { Result } from '../../model/result.ts';
import type { Span } from '../../model/span.ts';
import { cutAt } from '../cut-at.ts';
import { passagesOfCaption } from '../draft.ts';
import { articleAt, type Place, placeAt } from '../place-at.ts';
import { divideSpans, isBlank, tidySpans } from '../spans.ts';
import { holdsGiven } from './holds-given.ts';

/** Whether the engine has done already what a correction would do. Only what it may do by itself is asked for. */
export const isSo = (result: Result, text: string, correction: Correction): boolean => {
  const { given = [] } = correction;
  const allHold = given.length > 0 && given.every((one) => holdsGiven(result, one));
  switch (correction.do) {
    case 'joinParagraphs':
    case 'partArticle':
      return allHold;
    case 'moveParagraph':
      return allHold && correction.article === 'new';
    case 'setRole':
      return allHold && correction.before === undefined && isWhole(result, text, correction);
    default:
      return false;
  }
};

type SetRole = Correction & { readonly do: 'setRole' };

/** Whether a stretch, and no more, has its role in the article meant. */
const isWhole = (result: Result, text: string, { spans, role, article }: SetRole): boolean => {
  const set = tidySpans(text, spans);
  const target = article === 'new' ? null : articleAt(result, cutAt(text, article));
  const places = set.map(({ start }) => placeAt(result, start));
  return places.every((place) => {
    if (!place || place.article === null || (target !== null && place.article !== target)) return false;
    return role === 'headline' || role === 'credit' || isCovered(held(result, place), set, text);
  });
};

const held = (result: Result, { article, part, index }: Place): readonly Passage[] => {
  if (article === null) return [];
  const { kicker, deck, body, captions } = result.articles[article]!;
  if (part === 'body') return [body[index]!];
  if (part === 'caption') return passagesOfCaption(captions[index]!);
  return [part === 'kicker' ? kicker! : deck!];
};

const isCovered = (passages: readonly Passage[], set: readonly Span[], text: string): boolean =>
  passages.every(({ spans }) => divideSpans(spans, set).outside.every((span) => isBlank(text, span)));
