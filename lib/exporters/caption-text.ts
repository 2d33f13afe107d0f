import type { Caption } from '../model/article.ts';
import { oneLine } from './one-line.ts';

/** A caption with its credit behind it, as it is printed. */
export function captionText(caption: Caption): string {
  return oneLine(caption.text.text, caption.credit?.text);
}
