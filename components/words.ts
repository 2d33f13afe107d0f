import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '../locales/en.json';

/** A key of the locale files, its parts joined by dots; plural forms count as one. */
type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string | { readonly n: string } ? K : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

export type MessageKey = KeyOf<typeof english>;

/** Looks a message up: the count picks the plural form, the substitutions stand for $1, $2 … */
export type Translate = (key: MessageKey, count?: number, substitutions?: string[]) => string;

/** The interface's words and numbers in its language. */
export interface Words {
  readonly t: Translate;
  /** A message with a count in it, the number written as the language writes it. */
  count(key: MessageKey, count: number): string;
  number(value: number): string;
  /** An ISO 8601 date in full; a text that is none comes back as it is. */
  date(iso: string): string;
  /** The day of a moment told by ISO 8601, where the reader is. */
  dayOf(moment: string): string;
  seconds(milliseconds: number): string;
}

export function createWords(t: Translate): Words {
  const language = t('language');
  const number = new Intl.NumberFormat(language);
  const seconds = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return {
    t,
    count: (key, count) => t(key, count, [number.format(count)]),
    number: (value) => number.format(value),
    date: writtenIn(date),
    dayOf: writtenIn(day),
    seconds: (milliseconds) => t('count.seconds', undefined, [seconds.format(milliseconds / 1000)]),
  };
}

const writtenIn =
  (format: Intl.DateTimeFormat) =>
  (iso: string): string =>
    Number.isNaN(Date.parse(iso)) ? iso : format.format(new Date(iso));

export const WordsContext = createContext<Words | null>(null);

/** The words handed in at the root. Throws where none were. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('The interface was drawn without its words.');
  return words;
}
