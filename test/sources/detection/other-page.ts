import type { Random } from '../../support/random.ts';
import type { Prose } from './prose.ts';

/** A kind of page that holds no newspaper columns: draws one. */
export type OtherPage = (random: Random, prose: Prose) => string;

/** Kinds by name. */
export type OtherPages = Readonly<Record<string, OtherPage>>;

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const page = (title: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

export const pre = (title: string, lines: readonly string[]): string =>
  page(title, `<pre>${escaped(lines.join('\n'))}</pre>`);
