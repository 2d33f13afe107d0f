/** How much of the lines on either side is shown. */
const CHARACTERS = 16;
/** So much source holds that many printed characters, white space and line breaks included, on all but the oddest pages. */
const REACH = 4 * CHARACTERS;

/** The printed characters of a source before an offset and from it on, white space left out. */
export function printedAround(text: string, at: number): { readonly before: string; readonly after: string } {
  const before = printed(text.slice(Math.max(0, at - REACH), at));
  const after = printed(text.slice(at, at + REACH));
  return { before: before.slice(-CHARACTERS).join(''), after: after.slice(0, CHARACTERS).join('') };
}

function printed(text: string): readonly string[] {
  return [...text.replaceAll(/\s/gu, '')];
}
