import type { Correction } from '../../model/correction.ts';
import type { Given } from '../../model/given.ts';
import type { Result } from '../../model/result.ts';
import { givenByArticles, givenByEdit, givenByJoin, givenByPart, givenBySplit } from './given-by-body.ts';
import { givenByDoubt } from './given-by-doubt.ts';
import { givenByCaption, givenByHeading, givenByParagraph } from './given-by-move.ts';
import { givenByRole } from './given-by-role.ts';
import { hasRole, linesIn } from './offsets.ts';

/**
 * What a correction says of the page, told so that it holds in any other reading of it. `result` is what the reader saw when
 * making the correction. Nothing where it says nothing that the engine could decide: an order, a text.
 */
export const givenBy = (result: Result, text: string, correction: Correction): readonly Given[] => {
  switch (correction.do) {
    case 'joinParagraphs':
      return givenByJoin(result, text, correction);
    case 'splitParagraph':
      return givenBySplit(result, text, correction);
    case 'setRole':
      return givenByRole(result, text, correction);
    case 'setAside':
      return [hasRole(linesIn(text, correction.spans), 'furniture')];
    case 'moveHeading':
      return givenByHeading(result, text, correction);
    case 'moveCaption':
      return givenByCaption(result, text, correction);
    case 'moveParagraph':
      return givenByParagraph(result, text, correction);
    case 'moveArticle':
      return [];
    case 'joinArticles':
      return givenByArticles(result, text, correction);
    case 'partArticle':
      return givenByPart(result, text, correction);
    case 'edit':
      return givenByEdit(result, text, correction);
    case 'confirm':
      return givenByDoubt(result, text, correction);
  }
};
