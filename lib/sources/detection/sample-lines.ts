/** How many stretches of a long text are looked at, and how many characters each is long. */
const STRETCHES = 12;
const STRETCH = 4_000;

/** The lines of a text; of a long one those of a few stretches spread over it, so that the cost has a bound. */
export function sampleLines(text: string): string[] {
  if (text.length <= STRETCHES * STRETCH) return text.split('\n');
  const step = (text.length - STRETCH) / (STRETCHES - 1);
  return Array.from({ length: STRETCHES }, (_, index) => stretchAt(text, Math.floor(index * step))).flat();
}

/** Whole lines only: what the cuts left of the first and last is dropped, unless that is all there is. */
function stretchAt(text: string, start: number): string[] {
  const lines = text.slice(start, start + STRETCH).split('\n');
  return lines.length > 2 ? lines.slice(1, -1) : lines;
}
