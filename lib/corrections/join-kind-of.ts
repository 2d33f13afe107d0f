import type { JoinKind } from '../hanzi/join-lines.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import { placeAt } from './place-at.ts';
import { holds } from './spans.ts';

/** How the lines of a passage are joined where it stands: bodies and captions one way, headings, credits and what is set aside another. */
export const joinKindOf = (result: Result, { spans }: Passage): JoinKind => {
  const at = spans[0]?.start ?? -1;
  const place = placeAt(result, at);
  if (place?.part === 'body') return 'body';
  if (place?.part !== 'caption') return 'spaced';
  return holds(result.articles[place.article]!.captions[place.index]!.text.spans, at) ? 'body' : 'spaced';
};
