import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import { captionText } from './caption-text.ts';
import { cleanLines } from './clean-lines.ts';
import { PAGE_LABELS, type PageLabels } from './context.ts';
import { oneLine } from './one-line.ts';

const PARAGRAPHS_APART = '\n\n';
/** Two blank lines, so that articles can be told from paragraphs. */
const ARTICLES_APART = '\n\n\n';

/** An article as plain text: the lines of its heading, then its paragraphs and captions with a blank line between. */
export function articleToText(article: Article): string {
  const heading = [article.kicker, ...article.headline, article.deck].map((part) => oneLine(part?.text));
  return joinTexts(PARAGRAPHS_APART, [
    joinTexts('\n', heading),
    ...article.body.map(passageText),
    ...article.captions.map(captionText),
  ]);
}

/** A page as plain text: its articles, then what is unplaced and the furniture under a line that says so. */
export function pageToText(result: Result, labels: PageLabels = PAGE_LABELS): string {
  return joinTexts(ARTICLES_APART, [
    ...result.articles.map(articleToText),
    leftOver(labels.unplaced, result.unplaced),
    leftOver(labels.furniture, result.furniture),
  ]);
}

function leftOver(label: string, passages: readonly Passage[]): string {
  const text = joinTexts('\n', passages.map(passageText));
  return text && `【${label}】\n${text}`;
}

const passageText = (passage: Passage): string => cleanLines(passage.text).join('\n');

const joinTexts = (between: string, texts: readonly string[]): string => texts.filter(Boolean).join(between);
