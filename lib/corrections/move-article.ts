import type { Correction } from '../model/correction.ts';
import type { WhyNot } from './corrected.ts';
import { cutAt } from './cut-at.ts';
import type { Draft } from './draft.ts';
import { articleAt } from './place-at.ts';

/** Moves an article to stand before another, or last. */
export const moveArticle = (
  draft: Draft,
  text: string,
  { article, before }: Correction & { readonly do: 'moveArticle' },
): Draft | WhyNot => {
  const from = articleAt(draft, cutAt(text, article));
  const to = before === null ? draft.articles.length : articleAt(draft, cutAt(text, before));
  if (from < 0 || to < 0) return 'noSuchArticle';
  if (to === from || to === from + 1) return 'alreadySo';
  const rest = draft.articles.toSpliced(from, 1);
  return { ...draft, articles: rest.toSpliced(to > from ? to - 1 : to, 0, draft.articles[from]!) };
};
