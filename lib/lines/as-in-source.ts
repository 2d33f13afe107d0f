import { inOwnCharacters } from '../hanzi/own-characters.ts';
import { usualForms } from '../hanzi/usual-forms.ts';
import type { Article } from '../model/article.ts';
import { mapPassages } from '../model/map-passages.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import type { Source } from '../model/source.ts';

/** A source in the characters that are usual in print; the same one where it has no others. */
export const inUsualForms = (source: Source): Source => {
  const text = usualForms(source.text);
  return text === source.text ? source : { ...source, text };
};

const textInSource = ({ text, spans }: Passage, source: string): string =>
  inOwnCharacters(text, spans.map(({ start, end }) => source.slice(start, end)).join(''));

/** What was read out of a body, as it stands there. */
const quoted = (part: string | undefined, read: Article, inSource: Article): string | undefined => {
  if (part === undefined) return undefined;
  const i = read.body.findIndex(({ text }) => text.includes(part));
  if (i < 0) return part;
  const at = read.body[i]!.text.indexOf(part);
  return inSource.body[i]!.text.slice(at, at + part.length);
};

/** A result that was read in the usual forms of the source's characters, in its own. */
export const asInSource = (result: Result, source: string): Result => {
  const mapped = mapPassages(result, (passage) => ({ ...passage, text: textInSource(passage, source) }));
  const articles = mapped.articles.map((article, i): Article => {
    const read = result.articles[i]!;
    const [dateline, byline] = [read.dateline, read.byline].map((part) => quoted(part, read, article));
    return { ...article, ...(dateline !== undefined && { dateline }), ...(byline !== undefined && { byline }) };
  });
  return { ...mapped, articles };
};
