import type { Given } from '../../model/given.ts';
import type { TextMap } from '../../model/text-map.ts';

/** What the reader decided, told in the text in the order of reading. */
export function givenInOrder(given: readonly Given[], map: TextMap): readonly Given[] {
  return given.map((one): Given => inOrder(one, map));
}

function inOrder(one: Given, map: TextMap): Given {
  const at = (offset: number) => map.placeOf(offset);
  switch (one.is) {
    case 'role':
      return { ...one, spans: one.spans.flatMap((span) => map.placesOf(span)) };
    case 'heading':
    case 'caption':
      return {
        ...one,
        spans: one.spans.flatMap((span) => map.placesOf(span)),
        article: one.article === null ? null : at(one.article),
      };
    case 'sameParagraph':
      return { ...one, before: at(one.before), at: at(one.at) };
    case 'sameArticle':
    case 'otherArticle':
      return { ...one, first: at(one.first), second: at(one.second) };
    default:
      return { ...one, at: at(one.at) };
  }
}
