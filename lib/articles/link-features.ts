import type { Feature } from './choice.ts';
import type { Link } from './link.ts';
import { bit, CONDITIONS, OUTCOMES } from './link-conditions.ts';
import { LAST_MEASURES, MEASURES } from './link-measures.ts';
import { WAITING_FEATURES } from './link-waits.ts';

/** The features of a link: each condition crossed with the outcome, and the measurements. */
export const LINK_FEATURES: readonly Feature<Link>[] = [
  ...OUTCOMES.flatMap(([outcome, is]) =>
    CONDITIONS.map(([name, holds]) => ({
      name: `${outcome} ${name}`.trim(),
      value: (l: Link) => bit(is(l) && holds(l)),
    })),
  ),
  ...MEASURES,
  ...WAITING_FEATURES,
  ...LAST_MEASURES,
];
