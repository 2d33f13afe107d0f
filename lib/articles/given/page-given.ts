import type { Given } from '../../model/given.ts';
import type { BodyUnit } from '../body-unit.ts';
import type { Loose } from '../page-plan.ts';
import { type EarlierLinks, stayOdds } from './earlier-links.ts';
import { givenArticles } from './given-articles.ts';
import { type GivenLinks, givenLinks } from './given-links.ts';
import { givenOwners, type Owner } from './given-owners.ts';
import { givenPart } from './given-readings.ts';

/** What the reader has decided, told of the units and texts of a page. */
export interface PageGiven {
  readonly links: GivenLinks;
  /** For each line of a heading, and for each caption. */
  readonly headingOwners: readonly Owner[];
  readonly captionOwners: readonly Owner[];
  /** For each line of a heading what of it the line is. */
  readonly headingParts: readonly ReturnType<typeof givenPart>[];
  readonly given: readonly Given[];
  /** What is added to the score of a link because the page had it when nothing was given. */
  readonly stayOdds: (from: number | null, to: number) => number;
}

export const pageGiven = (
  units: readonly BodyUnit[],
  headings: readonly Loose[],
  captions: readonly Loose[],
  given: readonly Given[],
  earlier: EarlierLinks,
): PageGiven => ({
  links: givenLinks(givenArticles(units, given)),
  headingOwners: givenOwners(headings, units, given, 'heading'),
  captionOwners: givenOwners(captions, units, given, 'caption'),
  headingParts: headings.map((line) => givenPart(line, given)),
  given,
  stayOdds: (from, to) => stayOdds(earlier, units, from, to),
});
