/** Figures, Latin letters and the marks of dates in full width, ２０３１．５．９, as half-width ones. */
export const halfWidth = (text: string): string =>
  text.replaceAll(/[０-９Ａ-Ｚａ-ｚ．／－]/gu, (character) => character.normalize('NFKC'));
