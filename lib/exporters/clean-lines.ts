/**
 * A passage's text as lines without white space at their ends, none of them empty. Most passages are one line. NUL, which
 * neither Markdown nor HTML can hold, and halves of surrogate pairs become U+FFFD.
 */
export function cleanLines(text: string): readonly string[] {
  return text
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
