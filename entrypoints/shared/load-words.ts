import { createWords, type Translate, type Words } from '../../components/words.ts';
import { translate } from '../../lib/browser/translate.ts';
import { translateWith } from '../../lib/browser/translate-with.ts';
import type { Settings } from '../../lib/model/settings.ts';

/** A language other than the browser's is loaded only where it is chosen. */
const languages = {
  en: () => import('../../locales/en.json'),
  zh_CN: () => import('../../locales/zh_CN.json'),
  zh_TW: () => import('../../locales/zh_TW.json'),
};

/** The interface's words in the language chosen, and that language told to the document. */
export async function loadWords({ language }: Settings): Promise<Words> {
  const found = language === 'browser' ? translate : translateWith((await languages[language]()).default);
  const words = createWords(found as Translate);
  document.documentElement.lang = words.t('language');
  return words;
}
