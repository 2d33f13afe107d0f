import type { Alternative, Doubt } from '../../lib/model/doubt.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Span } from '../../lib/model/span.ts';
import { articleHolding } from '../article-text/article-holding.ts';
import { firstWordsOf } from '../article-text/first-words-of.ts';
import { roleAt } from '../article-text/role-at.ts';
import { titleOf } from '../article-text/title-of.ts';
import type { Words } from '../words.ts';
import { printedAround } from './printed-around.ts';

/** How a doubtful place is read, and how else it could be: each in a few words or with the lines themselves. */
export interface Readings {
  readonly as: string;
  readonly other: string;
}

/** Long enough to know a heading or caption by. */
const SHORT = 24;

/** The two readings of a doubt, in the reader's language. */
export function readingsOf(doubt: Doubt, page: ReadPage, words: Words): Readings {
  const { alternative } = doubt;
  switch (alternative.do) {
    case 'join':
    case 'split':
      return paragraphReadings(alternative, page.source.text);
    case 'moveHeading':
    case 'moveCaption':
      return moveReadings(alternative, page, words);
    case 'partArticle':
      return {
        as: words.t('doubts.oneArticle'),
        other: words.t('doubts.newArticle', undefined, [
          nested(printedAround(page.source.text, alternative.at).after, words),
        ]),
      };
    case 'joinArticle':
      return {
        as: words.t('doubts.twoArticles'),
        other: words.t('doubts.joined', undefined, [nameOf(alternative.to, page, words)]),
      };
    default:
      return roleReadings(alternative, page, words);
  }
}

/** The lines about the place, parted by a line break where a paragraph ends. */
function paragraphReadings({ do: change, at }: Alternative & { do: 'join' | 'split' }, text: string): Readings {
  const { before, after } = printedAround(text, at);
  const joined = `…${before}${after}…`;
  const parted = `…${before}\n　　${after}…`;
  return change === 'join' ? { as: parted, other: joined } : { as: joined, other: parted };
}

/** What some lines are: by their name now, where they stand in an article, and by the other. */
function roleReadings(
  { spans, role }: Alternative & { do: 'setRole' },
  { source, result }: ReadPage,
  words: Words,
): Readings {
  const { t } = words;
  const text = nested(shortTextOf(spans, source.text), words);
  const now = roleAt(result, spans[0]?.start ?? -1);
  return {
    as: now ? t('doubts.isRole', undefined, [text, t(`role.${now}`)]) : t('doubts.isNow', undefined, [text]),
    other: t('doubts.isRole', undefined, [text, t(`role.${role}`)]),
  };
}

/**
 * With which article a heading or caption goes: with the one in which it stands now, or with another, or with none. An article
 * goes by its first words here, since the heading that is asked about may be its headline.
 */
function moveReadings(
  { spans, to }: Alternative & { do: 'moveHeading' | 'moveCaption' },
  page: ReadPage,
  words: Words,
): Readings {
  const now = articleHolding(page.result, spans[0]?.start ?? -1);
  const text = nested(shortTextOf(spans, page.source.text), words);
  const reading = (index: number | null) => {
    const article = index === null ? undefined : page.result.articles[index];
    if (!article) return words.t('doubts.withNone', undefined, [text]);
    return words.t('doubts.with', undefined, [text, nested(cut(firstWordsOf(article)), words)]);
  };
  return { as: reading(now), other: reading(to) };
}

function nameOf(index: number, { result }: ReadPage, words: Words): string {
  const { t } = words;
  const article = result.articles[index];
  return nested((article && titleOf(article)) || t('list.noHeadline'), words);
}

/** Quotation marks inside those that the message puts around a text. */
function nested(text: string, { t }: Words): string {
  const [outer = ''] = t('doubts.isNow', undefined, ['']);
  const inner = INNER[outer] ?? '';
  return text.replaceAll(/[“”「」]/gu, (mark) => inner['“”「」'.indexOf(mark)] ?? mark);
}

/** By the outer mark, what stands for “”「」 inside. */
const INNER: Readonly<Record<string, string>> = { '“': '‘’「」', '「': '“”『』' };

function shortTextOf(spans: readonly Span[], text: string): string {
  return cut(
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .replaceAll(/\s/gu, ''),
  );
}

function cut(text: string): string {
  const characters = [...text];
  return characters.slice(0, SHORT).join('') + (characters.length > SHORT ? '…' : '');
}
