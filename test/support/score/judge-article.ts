import type { GoldArticle } from '../typesetter/typeset-page.ts';
import { isSame } from './distance.ts';
import { matchTexts } from './match-texts.ts';
import { captionTexts, headingText, headlineText, squeeze } from './squeeze.ts';

/** What is right about one article of the gold. */
export interface ArticleVerdict {
  readonly heading: boolean;
  readonly captions: number;
  /** Needs no repair: heading, every paragraph in order, every caption and none too many. */
  readonly perfect: boolean;
}

function isBodyRight(gold: GoldArticle, found: GoldArticle, tolerance: number): boolean {
  if (gold.paragraphs.length !== found.paragraphs.length) return false;
  return gold.paragraphs.every((text, i) => isSame(squeeze(text), squeeze(found.paragraphs[i] ?? ''), tolerance));
}

export function judgeArticle(gold: GoldArticle, found: GoldArticle | undefined, tolerance: number): ArticleVerdict {
  if (!found) return { heading: false, captions: 0, perfect: false };
  const same = isSame(headingText(gold), headingText(found), tolerance);
  const roles = isSame(headlineText(gold), headlineText(found), tolerance);
  const [want, got] = [captionTexts(gold), captionTexts(found)];
  const captions = matchTexts(want, got, tolerance).length;
  const captionsRight = captions === want.length && captions === got.length;
  const heading = same && (roles || !headingText(gold));
  return { heading, captions, perfect: heading && captionsRight && isBodyRight(gold, found, tolerance) };
}
