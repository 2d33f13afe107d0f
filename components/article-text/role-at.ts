import type { Article } from '../../lib/model/article.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Result } from '../../lib/model/result.ts';
import { articleHolding, holdsOffset } from './article-holding.ts';

/** What the passage at an offset of the source is in its article; undefined where it stands in none. */
export function roleAt(result: Result, offset: number) {
  const article = result.articles[articleHolding(result, offset)];
  return article && roleIn(article, (passage) => passage !== undefined && holdsOffset(passage, offset));
}

function roleIn({ kicker, headline, deck, body, captions }: Article, isIt: (passage?: Passage) => boolean) {
  if (isIt(kicker)) return 'kicker';
  if (headline.some(isIt)) return 'headline';
  if (isIt(deck)) return 'deck';
  const paragraph = body.find(isIt);
  if (paragraph) return paragraph.subhead ? 'subhead' : 'paragraph';
  return captions.some(({ text }) => isIt(text)) ? 'caption' : 'credit';
}
