import { isSpace } from '../hanzi/char-class.ts';
import type { Article } from '../model/article.ts';
import { mapPassages } from '../model/map-passages.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import { NO_WIDTH } from './usual-forms.ts';

/** A passage's text in the characters of the source, each of which it has but for white space; a blank that was made narrow is as wide again. */
const textInSource = ({ text, spans }: Passage, source: string): string => {
  const own = spans.map(({ start, end }) => source.slice(start, end)).join('');
  let next = 0;
  let found = '';
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i))) {
      found += text[i] === NO_WIDTH ? own[next] : text[i];
      continue;
    }
    while (isSpace(own.charCodeAt(next))) next++;
    found += own[next++];
  }
  return found;
};

/** What was read out of a body, as it stands there. */
const quoted = (part: string | undefined, read: Article, inSource: Article): string | undefined => {
  if (part === undefined) return undefined;
  const i = read.body.findIndex(({ text }) => text.includes(part));
  if (i < 0) return part;
  const at = read.body[i]!.text.indexOf(part);
  return inSource.body[i]!.text.slice(at, at + part.length);
};

/** A result that was read in other forms of the source's characters (`usualForms`), in the source's own. */
export const asInSource = (result: Result, source: string): Result => {
  const mapped = mapPassages(result, (passage) => ({ ...passage, text: textInSource(passage, source) }));
  const articles = mapped.articles.map((article, i): Article => {
    const read = result.articles[i]!;
    const [dateline, byline] = [read.dateline, read.byline].map((part) => quoted(part, read, article));
    return { ...article, ...(dateline !== undefined && { dateline }), ...(byline !== undefined && { byline }) };
  });
  return { ...mapped, articles };
};
