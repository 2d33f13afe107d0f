import type { Passage } from '../model/passage.ts';
import type { SourceAbout } from '../model/source.ts';
import { dateIn } from './date-in.ts';
import { halfWidth } from './half-width.ts';

/** 下转第3版 is another page, 今日8版 and 共8版 are all of them. */
const PRINTED_PAGE =
  /(?<!今[日天]|[本每]期|共|[转轉接第A-Z\d])第?((?:[A-Z]?\d{1,3})|[一二三四五六七八九十]{1,3})版(?!面|式)/u;
const FOLIO_ALONE = /^[A-Z]\d{1,2}$/u;
const NEWSPAPER = /^[\p{Script=Han}]{1,9}[报報]$/u;
/** Words that end as a newspaper's name does: headings of a section, not names. */
const NO_NEWSPAPER = /(?:本|举|舉|字|子|预|預|通|汇|彙|匯|海|电|電|情|简|簡|快|喜|公|月|年)[报報]$/u;

/**
 * What a page tells about itself, and what its furniture adds: newspaper, date and page number. Where the furniture tells
 * two dates, two newspapers or two page numbers (a text of several pages), it decides nothing.
 */
export function completeAbout(about: SourceAbout, furniture: readonly Passage[]): SourceAbout {
  const texts = furniture.map((passage) => passage.text);
  return {
    ...only('newspaper', texts.flatMap(newspapersIn)),
    ...only('date', texts.map(dateIn)),
    ...only('page', texts.map(pageIn)),
    ...about,
  };
}

function only(name: 'newspaper' | 'date' | 'page', found: readonly (string | undefined)[]): SourceAbout {
  const [value, ...others] = new Set(found.filter((text) => text !== undefined));
  return value !== undefined && others.length === 0 ? { [name]: value } : {};
}

/** The page number as printed, `3`, `01`, `A10`. */
function pageIn(text: string): string | undefined {
  const printed = PRINTED_PAGE.exec(halfWidth(text).replaceAll(/\s/gu, ''))?.[1];
  const alone = halfWidth(text).trim();
  return printed ?? (FOLIO_ALONE.test(alone) ? alone : undefined);
}

/** Names among the words of a masthead; a name may be letter-spaced. */
function newspapersIn(text: string): readonly string[] {
  const words = [text.replaceAll(/\s/gu, ''), ...text.split(/\s+/u)];
  return [...new Set(words.filter((word) => NEWSPAPER.test(word) && !NO_NEWSPAPER.test(word)))];
}
