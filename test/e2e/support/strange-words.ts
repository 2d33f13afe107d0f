import type { Page } from 'playwright-core';
import { Converter } from 'opencc-js/cn2t';
import type { Messages } from '../../../lib/browser/translate-with.ts';
import { catalogueOf, type Language } from '../states/catalogue.ts';
import { KEPT } from '../states/options-walks.ts';
import { bare } from './room.ts';
import { doubtfulText } from './sample.ts';
import { testPages } from './test-pages.ts';

/** The name, figures and marks, and the keys that do the same as a button. */
const NO_WORDS = /^(?:整版|[\d\p{P}\p{S}\p{Z}]*(?:[a-z]|Aa|kB)?|(?:Alt|Ctrl|Shift|\+)+[A-Z])$/iu;
const DATES: Readonly<Record<Language, RegExp>> = {
  en: /^[A-Z][a-z]+ \d{1,2}, \d{4}$/u,
  zh_CN: /^\d{4}年\d{1,2}月\d{1,2}日$/u,
  zh_TW: /^\d{4}年\d{1,2}月\d{1,2}日$/u,
};
const toTraditional = Converter({ from: 'cn', to: 't' });
const served = [...testPages()].filter(([path]) => path !== '/long.txt').map(([, { body }]) => String(body));
/** All that the pages themselves say, in both scripts where a state shows them so. */
const PAGE_TEXT = bare([...served, toTraditional(doubtfulText), KEPT].join('\n'));
/** The pages' own addresses, on whatever port they are served. */
const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\//u;

/** Between parts that are messages of their own. */
const BETWEEN = /\s*[·\n]\s*|: /u;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

function messagesIn(messages: Messages): readonly string[] {
  return typeof messages === 'string' ? [messages] : Object.values(messages).flatMap(messagesIn);
}

/** Tells a message of the language, whatever stands for its $1, $2 …; the words of other messages may be among them. */
function tellMessages(language: Language): (text: string) => boolean {
  const patterns = messagesIn(catalogueOf(language)).map(
    (message) => new RegExp(`^${message.split(/\$\d/u).map(escaped).join('.+')}$`, 'su'),
  );
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** What is said on the screen, to eyes and to screen readers, that is neither of the language nor of the page's own text. */
export async function strangeWords(shown: Page, language: Language): Promise<readonly string[]> {
  const isMessage = tellMessages(language);
  const isOfPage = (text: string) => PAGE_TEXT.includes(bare(text).replaceAll(/^…+|…+$/gu, ''));
  const isKnown = (text: string) =>
    isOfPage(text) || NO_WORDS.test(text) || ADDRESS.test(text) || DATES[language].test(text) || isMessage(text);
  const said = await shown.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
    const named = ['aria-label', 'title', 'placeholder', 'aria-description'].flatMap((name) =>
      [...document.body.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    );
    return [...texts, ...named];
  });
  const strange = said
    .map((text) => text.trim())
    .filter((text) => !isKnown(text) && !text.split(BETWEEN).every(isKnown));
  return [...new Set(strange)];
}
