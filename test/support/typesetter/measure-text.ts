const HALF = /[\u0020-\u007e\u00a0-\u00a6\u00a8-\u00af\u00b2\u00b3\u00b5\u00b9-\u00d6\u00d8-\u00f6\u00f8-\u02ff]/u;

/** Width in half em: 1 for a half-width character, 2 for all others. */
export function measureText(text: string): number {
  let width = 0;
  for (const char of text) width += HALF.test(char) ? 1 : 2;
  return width;
}
