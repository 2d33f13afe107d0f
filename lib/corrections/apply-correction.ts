import type { Correction } from '../model/correction.ts';
import type { Result } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import { closeDraft } from './close-draft.ts';
import { isConfirmed } from './confirm.ts';
import type { Corrected, WhyNot } from './corrected.ts';
import { type Draft, openDraft } from './draft.ts';
import { editText } from './edit-text.ts';
import { joinArticles } from './join-articles.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { moveArticle } from './move-article.ts';
import { moveCaption } from './move-caption.ts';
import { moveHeading } from './move-heading.ts';
import { moveParagraph } from './move-paragraph.ts';
import { partArticle } from './part-article.ts';
import { setAside } from './set-aside.ts';
import { setRole } from './set-role.ts';
import { splitParagraph } from './split-paragraph.ts';

/**
 * A result with one correction of the reader's. Pure; never throws. A correction that does not fit gives back the result as it
 * was and says why. Every character of the source stays in exactly one passage.
 *
 * The interface calls it for each thing the reader does, shows the new result, and records the correction in its history.
 */
export const applyCorrection = (result: Result, { text }: Source, correction: Correction): Corrected => {
  if (correction.do === 'confirm') {
    const doubts = result.doubts.filter((doubt) => !isConfirmed(doubt, correction));
    return { result: doubts.length === result.doubts.length ? result : { ...result, doubts }, applied: true };
  }
  const drafted = correct(openDraft(result), text, correction);
  const closed = typeof drafted === 'string' ? drafted : closeDraft(result, text, drafted);
  return typeof closed === 'string' ? { result, applied: false, why: closed } : { result: closed, applied: true };
};

const correct = (draft: Draft, text: string, correction: Exclude<Correction, { do: 'confirm' }>): Draft | WhyNot => {
  switch (correction.do) {
    case 'joinParagraphs':
      return joinParagraphs(draft, text, correction);
    case 'splitParagraph':
      return splitParagraph(draft, text, correction);
    case 'setRole':
      return setRole(draft, text, correction);
    case 'setAside':
      return setAside(draft, text, correction);
    case 'moveHeading':
      return moveHeading(draft, text, correction);
    case 'moveCaption':
      return moveCaption(draft, text, correction);
    case 'moveParagraph':
      return moveParagraph(draft, text, correction);
    case 'moveArticle':
      return moveArticle(draft, text, correction);
    case 'joinArticles':
      return joinArticles(draft, text, correction);
    case 'partArticle':
      return partArticle(draft, text, correction);
    case 'edit':
      return editText(draft, text, correction);
  }
};
