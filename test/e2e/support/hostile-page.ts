import { readFileSync } from 'node:fs';

/**
 * The text of a page that means harm: its first article holds markup, links that run code, ends of front matter, and
 * characters that turn the direction of text round.
 */
export const hostileText = readFileSync(new URL('../pages/hostile.txt', import.meta.url), 'utf8');

/** Right-to-left override: what follows it is shown backwards. It stands at the end of the headline. */
export const BIDI_CONTROL = '\u202E';

/** The article that means harm, without white space. */
export const hostileArticle = hostileText.slice(0, hostileText.indexOf('旧报库月底前核对完毕')).replaceAll(/\s/g, '');
