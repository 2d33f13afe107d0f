import type { Article } from '../../model/article.ts';
import type { ExportContext } from '../context.ts';
import { headlineOf } from '../headline-of.ts';
import { oneLine } from '../one-line.ts';
import { authorsOf } from './authors-of.ts';

/** The record of an article in RIS, as Zotero, EndNote and NoteExpress read it. Parts that are not known are left out. */
export function articleToRis(article: Article, { about, exportedAt }: ExportContext): string {
  const records: readonly (readonly [string, string | undefined])[] = [
    ...authorsOf(article.byline).map((name) => ['AU', name] as const),
    ['TI', headlineOf(article)],
    ['T2', about.newspaper],
    ['DA', about.date?.replaceAll('-', '/')],
    ['PY', about.date?.slice(0, 4)],
    ['SP', about.page],
    ['LA', 'zh'],
    ['UR', about.url],
    ['Y2', about.url && exportedAt.slice(0, 10).replaceAll('-', '/')],
  ];
  const lines = records.map(([tag, value]) => [tag, oneLine(value)] as const).filter(([, value]) => value !== '');
  return [['TY', 'NEWS'] as const, ...lines, ['ER', ''] as const]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
