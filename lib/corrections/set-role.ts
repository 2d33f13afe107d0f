import type { Correction, Role } from '../model/correction.ts';
import type { Span } from '../model/span.ts';
import type { WhyNot } from './corrected.ts';
import { cutAt } from './cut-at.ts';
import { type Draft, withArticle } from './draft.ts';
import { putIn } from './put-in.ts';
import { tidySpans } from './spans.ts';
import { takeOut } from './take-out.ts';
import { targetArticle } from './target-article.ts';

const IN_HEADING: readonly Role[] = ['kicker', 'headline', 'deck'];

/** Makes a stretch of the source the kicker, headline, deck, subhead, paragraph or caption of an article. */
export const setRole = (
  draft: Draft,
  text: string,
  correction: Correction & { readonly do: 'setRole' },
): Draft | WhyNot => {
  const { spans, role, article, before } = correction;
  const start = tidySpans(text, spans)[0]?.start;
  if (start === undefined) return 'nothingThere';
  const target = targetArticle(draft, text, article, start);
  if (!target) return 'noSuchArticle';
  return giveRole(target.draft, text, spans, role, target.index, before === undefined ? before : cutAt(text, before));
};

/** The same, with the article told by its place in the draft. */
export const giveRole = (
  draft: Draft,
  text: string,
  spans: readonly Span[],
  role: Role,
  index: number,
  before?: number,
): Draft | WhyNot => {
  const taken = takeOut(draft, text, tidySpans(text, spans));
  if (typeof taken === 'string') return taken;
  const article = putIn(taken.draft.articles[index]!, text, taken.stretches, role, before);
  const given = withArticle(taken.draft, index, article);
  return IN_HEADING.includes(role) ? { ...given, headed: index } : given;
};
