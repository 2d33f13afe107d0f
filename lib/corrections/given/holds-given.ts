import type { Given } from '../../model/given.ts';
import type { Result } from '../../model/result.ts';
import type { Span } from '../../model/span.ts';
import { type Place, placeAt } from '../place-at.ts';

type Placed = Pick<Result, 'articles' | 'furniture' | 'unplaced'>;

/** Whether what the reader decided is so in a result. */
export const holdsGiven = (placed: Placed, given: Given): boolean => {
  const at = (offset: number): Place | null => placeAt(placed, offset);
  switch (given.is) {
    case 'role':
      return placesOf(placed, given.spans).every((place) => roleAt(placed, place) === given.role);
    case 'paragraphStart':
      return startsAt(placed, at(given.at), given.at);
    case 'sameParagraph':
      return isSame(at(given.before), at(given.at), true);
    case 'articleStart': {
      const place = at(given.at);
      return place?.part === 'body' && place.index === 0 && startsAt(placed, place, given.at);
    }
    case 'sameArticle':
      return isSame(at(given.first), at(given.second), false);
    case 'otherArticle':
      return !isSame(at(given.first), at(given.second), false);
    default: {
      const owner = given.article === null ? null : (at(given.article)?.article ?? null);
      return placesOf(placed, given.spans).every((place) => isOwnedBy(place, owner, given.is));
    }
  }
};

const placesOf = (placed: Placed, spans: readonly Span[]): readonly (Place | null)[] =>
  spans.map(({ start }) => placeAt(placed, start));

const HEADING: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck']);

const isOwnedBy = (place: Place | null, owner: number | null, kind: 'heading' | 'caption'): boolean => {
  if (place === null || place.article !== owner) return false;
  if (place.article === null) return place.part === 'unplaced';
  return kind === 'caption' ? place.part === 'caption' : HEADING.has(place.part);
};

const roleAt = ({ articles }: Placed, place: Place | null): string | undefined => {
  if (place?.part !== 'body') return place?.part;
  return articles[place.article]!.body[place.index]!.subhead ? 'subhead' : 'body';
};

const startsAt = ({ articles }: Placed, place: Place | null, at: number): boolean =>
  place?.part === 'body' && articles[place.article]!.body[place.index]!.spans[0]!.start === at;

const isSame = (a: Place | null, b: Place | null, inParagraph: boolean): boolean =>
  a?.part === 'body' && b?.part === 'body' && a.article === b.article && (!inParagraph || a.index === b.index);
