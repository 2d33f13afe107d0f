const NUMBER = /第\s?([\dA-Z一二三四五六七八九十]{1,4})\s?版|(?<![\dA-Za-z])([A-Z]?\d{1,2})\s?版(?!本)/;

/** The number of a newspaper page, as printed: 第1版 → 1, A03版 → A03; undefined where none is told. */
export function pageNumberIn(text: string): string | undefined {
  const match = text.match(NUMBER);
  return match?.[1] ?? match?.[2];
}
