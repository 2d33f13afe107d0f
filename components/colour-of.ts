/** How many colours the tokens name for articles. */
const COLOURS = 8;

/** The colour that an article has wherever it is shown, as a style that sets it for what is inside. */
export function colourOf(index: number): Record<string, string> {
  return { '--colour': `var(--article-${index % COLOURS})` };
}
