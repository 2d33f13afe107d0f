import type { MapBar } from '../../lib/model/page-map.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import { titleOf } from '../article-text/title-of.ts';
import type { Words } from '../words.ts';

/** So much of a line tells which it is. */
const CHARACTERS = 20;

/** What a bar of the map is: the article it belongs to, or none, and the start of its line. */
export function sayBar({ article, kind, span }: MapBar, { result, source }: ReadPage, { t }: Words): string {
  const owner = article === null ? undefined : result.articles[article];
  const line = [...source.text.slice(span.start, span.end).replaceAll(/\s/gu, '')].slice(0, CHARACTERS).join('');
  const name = owner
    ? titleOf(owner) || t('list.noHeadline')
    : t(kind === 'furniture' ? 'leftOver.furniture' : 'leftOver.unplaced');
  return article === null ? `${name}: ${line}` : `${article + 1} · ${name}: ${line}`;
}
