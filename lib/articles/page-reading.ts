import type { Body } from './body.ts';
import type { RoleReading } from './heading-roles.ts';
import type { LinkChoice } from './link-units.ts';
import type { HeadingMatch } from './match-headings.ts';
import type { PagePlan } from './page-plan.ts';
import type { TriedLink } from './settle-starts.ts';

/** How a heading's lines are read as kicker, headline and deck. */
export interface ReadRoles {
  readonly reading: RoleReading;
  readonly readings: readonly RoleReading[];
  /** The logarithm of how likely each of the readings is. */
  readonly shares: readonly number[];
}

/** All that was decided about a page, each decision with what else it might have been. */
export interface PageReading {
  readonly plan: PagePlan;
  /** One for each article, in the order of the result. */
  readonly bodies: readonly Body[];
  /** For each unit the one it goes on from, −1 where it starts an article; and what was weighed for it. */
  readonly before: readonly number[];
  readonly choices: readonly LinkChoice[];
  readonly tried: readonly TriedLink[];
  readonly headings: HeadingMatch;
  /** For each group of heading lines. */
  readonly roles: readonly ReadRoles[];
  /** For each caption the logarithm of how likely each body is, “none” last; and the body that was taken, or −1. */
  readonly captionShares: readonly (readonly number[])[];
  readonly captionOf: readonly number[];
}
