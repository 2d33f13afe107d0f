/** The offset itself, or the one behind it where a character of two UTF-16 units would be cut in two. */
export function endOfCharacter(text: string, offset: number): number {
  const isFirstHalf = /[\ud800-\udbff]/.test(text.charAt(offset - 1));
  return isFirstHalf ? offset + 1 : offset;
}
