import { createI18n } from '@wxt-dev/i18n';

/** The interface's words in the browser's language: a key, a count that picks the plural, and what stands for $1, $2 … */
export const translate = createI18n().t;
