import type { Article } from '../../model/article.ts';
import type { ExportContext } from '../context.ts';
import { headlineOf } from '../headline-of.ts';
import { oneLine } from '../one-line.ts';
import { authorsOf } from './authors-of.ts';

/** BibTeX counts every brace, one behind a backslash too: those of a text are told by name. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** The entry of an article for BibTeX and biblatex. Parts that are not known are left out. */
export function articleToBibtex(article: Article, context: ExportContext): string {
  const { newspaper, date, page, url } = context.about;
  const fields = Object.entries({
    author: authorsOf(article.byline)
      .map((name) => `{${escaped(name)}}`)
      .join(' and '),
    title: braced(headlineOf(article)),
    journal: braced(newspaper),
    date: braced(date),
    year: braced(date?.slice(0, 4)),
    pages: braced(page),
    url: oneLine(url).replaceAll(/[\\{}\s]/gu, encodeURIComponent),
    urldate: url ? braced(context.exportedAt.slice(0, 10)) : '',
    langid: braced('chinese'),
    entrysubtype: braced('newspaper'),
  }).filter(([, value]) => value !== '');
  return `@article{${keyOf(article, context)},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** Double braces keep the case of a title and hold a text together. */
function braced(text: string | undefined): string {
  const line = oneLine(text);
  return line && `{${escaped(line)}}`;
}

const escaped = (text: string): string => text.replaceAll(/[\\{}~^%&$#_]/gu, (mark) => ESCAPES[mark] ?? `\\${mark}`);

/** Made of what cannot change between two exports: the date, the page and where the article stands in the source. */
function keyOf(article: Article, { about }: ExportContext): string {
  const start = [...article.headline, ...article.body][0]?.spans[0]?.start ?? 0;
  const parts = ['news', about.date, about.page, String(start)];
  return parts
    .map((part) => part?.replaceAll(/[^A-Za-z\d]/gu, ''))
    .filter(Boolean)
    .join('-');
}
