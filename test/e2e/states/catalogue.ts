import { readFileSync } from 'node:fs';
import { createWords, type Translate, type Words } from '../../../components/words.ts';
import { translateWith, type Messages } from '../../../lib/browser/translate-with.ts';

export const LANGUAGES = ['en', 'zh_CN', 'zh_TW'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Every message of a language, as its file has them. */
export const catalogueOf = (language: Language): Messages =>
  JSON.parse(readFileSync(new URL(`../../../locales/${language}.json`, import.meta.url), 'utf8')) as Messages;

/** The interface's words in a language. */
export const wordsIn = (language: Language): Words => createWords(translateWith(catalogueOf(language)) as Translate);
