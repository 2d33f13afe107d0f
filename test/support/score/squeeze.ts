import type { GoldArticle } from '../typesetter/typeset-page.ts';

/** Without any white space, which never decides whether text is right. */
export const squeeze = (text: string): string => text.replace(/[\s\u3000\u00a0\u200b\ufeff]+/gu, '');

/** One kind of space, none at the ends: what spacing is compared in. */
export const evenSpaces = (text: string): string => text.replace(/[\s\u3000]+/gu, ' ').trim();

/** Kicker, headline and deck, squeezed. */
export const headingText = (a: GoldArticle): string => squeeze([a.kicker ?? '', ...a.headline, a.deck ?? ''].join(''));

export const headlineText = (a: GoldArticle): string => squeeze(a.headline.join(''));

export const bodyText = (a: GoldArticle): string => squeeze(a.paragraphs.join(''));

export const captionTexts = (a: GoldArticle): string[] =>
  a.captions.map(({ text, credit }) => squeeze(text + (credit ?? '')));
