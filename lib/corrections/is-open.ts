import type { Doubt } from '../model/doubt.ts';
import type { Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { cutAt } from './cut-at.ts';
import { type Place, placeAt } from './place-at.ts';

type Placed = Pick<Result, 'articles' | 'furniture' | 'unplaced'>;

/** Whether the other reading of a doubt is still another one, and can be taken. */
export const isOpen = ({ alternative, article }: Doubt, placed: Placed, text: string): boolean => {
  switch (alternative.do) {
    case 'join':
    case 'split':
    case 'partArticle':
      return isOpenAt(alternative.do, cutAt(text, alternative.at), placed);
    case 'joinArticle':
      return article !== undefined && article !== alternative.to && placed.articles[alternative.to] !== undefined;
    case 'setRole': {
      const place = placeOf(alternative.spans, placed, text);
      return place !== null && place.article !== null && roleOf(placed, place) !== alternative.role;
    }
    default: {
      const place = placeOf(alternative.spans, placed, text);
      return place !== null && place.article !== alternative.to;
    }
  }
};

const isOpenAt = (what: 'join' | 'split' | 'partArticle', at: number, placed: Placed): boolean => {
  const place = placeAt(placed, at);
  if (place?.part !== 'body') return false;
  const starts = placed.articles[place.article]!.body[place.index]!.spans[0]!.start === at;
  if (what === 'split') return !starts;
  return what === 'join' ? starts && place.index > 0 : !starts || place.index > 0;
};

const placeOf = (spans: readonly Span[], placed: Placed, text: string): Place | null =>
  placeAt(placed, cutAt(text, spans[0]?.start ?? text.length));

const roleOf = ({ articles }: Placed, place: Place): string => {
  if (place.part !== 'body') return place.part;
  return articles[place.article]!.body[place.index]!.subhead ? 'subhead' : 'paragraph';
};
