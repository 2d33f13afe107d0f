import type { Correction } from '../model/correction.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Result } from '../model/result.ts';
import { anchorOf } from './anchor-of.ts';
import { articleAt } from './place-at.ts';

/** The correction that keeps the first reading of a doubt, and settles it. */
export const confirmDoubt = ({ reason, span }: Doubt): Correction => ({ do: 'confirm', reason, span });

/**
 * The corrections that take the other reading of a doubt, and settle it: one step of the history. Empty where the doubt names
 * an article that the result does not have.
 */
export const takeAlternative = (result: Result, doubt: Doubt): readonly Correction[] => {
  const correction = correctionOf(result, doubt);
  return correction ? [correction, confirmDoubt(doubt)] : [];
};

const correctionOf = (result: Result, { alternative, article: about, span }: Doubt): Correction | null => {
  const anchor = (index: number | undefined): number | null => {
    const article = index === undefined ? undefined : result.articles[index];
    return article ? anchorOf(article) : null;
  };
  switch (alternative.do) {
    case 'join':
      return { do: 'joinParagraphs', at: alternative.at };
    case 'split':
      return { do: 'splitParagraph', at: alternative.at };
    case 'partArticle':
      return { do: 'partArticle', at: alternative.at };
    case 'joinArticle': {
      if (about === undefined) return null;
      const first = anchor(Math.min(about, alternative.to));
      const second = anchor(Math.max(about, alternative.to));
      return first === null || second === null ? null : { do: 'joinArticles', first, second };
    }
    case 'setRole': {
      const { spans, role } = alternative;
      const article = anchor(about ?? articleAt(result, (spans[0] ?? span).start));
      return article === null ? null : { do: 'setRole', spans, role, article };
    }
    default: {
      const article = alternative.to === null ? null : anchor(alternative.to);
      return article === null && alternative.to !== null
        ? null
        : { do: alternative.do, spans: alternative.spans, article };
    }
  }
};
