import type { Counts } from './score-page.ts';

export interface Rates {
  readonly perfectArticles: number;
  readonly headings: number;
  readonly paragraphF1: number;
  readonly captions: number;
  readonly spacing: number;
  readonly furnitureKeptOut: number;
  readonly charactersKept: number;
}

const share = (part: number, whole: number) => (whole ? part / whole : 1);

/** The figures of a page, or of pages added up, each 0 to 1. */
export function ratesOf(c: Counts): Rates {
  const precision = share(c.paragraphsRight, c.paragraphsFound);
  const recall = share(c.paragraphsRight, c.paragraphs);
  return {
    perfectArticles: share(c.perfect, c.articles),
    headings: share(c.headingsRight, c.headings),
    paragraphF1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    captions: share(c.captionsRight, c.captions),
    spacing: share(c.spacedRight, c.spaced),
    furnitureKeptOut: 1 - (c.furniture ? c.leaked / c.furniture : 0),
    charactersKept: share(c.kept, c.characters + c.invented),
  };
}

export function addCounts(a: Counts, b: Counts): Counts {
  const keys = Object.keys(a) as (keyof Counts)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Counts;
}
