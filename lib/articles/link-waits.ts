import type { Feature } from './choice.ts';
import type { Link, Waiting } from './link.ts';
import { bit, far, OUTCOMES } from './link-conditions.ts';

export const WAITS: readonly { readonly name: string; readonly holds: (l: Waiting) => boolean }[] = [
  { name: 'waits longest', holds: ({ older }) => older === 0 },
  { name: 'waits second longest', holds: ({ older }) => older === 1 },
  { name: 'older open', holds: ({ olderOpen }) => olderOpen > 0 },
  { name: 'several older open', holds: ({ olderOpen }) => olderOpen > 1 },
  { name: 'waits longest of the open', holds: ({ olderOpen, othersOpen }) => olderOpen === 0 && othersOpen > 0 },
];
/** Weighed for each outcome, where the waits above are weighed for a column taken up elsewhere alone. */
export const OPEN_WAITS: readonly { readonly name: string; readonly holds: (l: Waiting) => boolean }[] = [
  { name: 'others open', holds: ({ othersOpen }) => othersOpen > 0 },
  { name: 'several others open', holds: ({ othersOpen }) => othersOpen > 1 },
];

/** What waits, by itself and where the unit goes on in mid-sentence. */
export const WAITING_FEATURES: readonly Feature<Link>[] = [
  ...WAITS.flatMap(({ name, holds }) => [
    { name: `far ${name}`, value: (l: Link) => bit(far(l) && holds(l)) },
    { name: `far ${name}, resumes`, value: (l: Link) => bit(far(l) && holds(l) && l.to.block.resumes > 0.5) },
  ]),
  ...OPEN_WAITS.flatMap(({ name, holds }) =>
    OUTCOMES.flatMap(([outcome, is]) => [
      { name: `${outcome} ${name}`, value: (l: Link) => bit(is(l) && holds(l)) },
      { name: `${outcome} ${name}, resumes`, value: (l: Link) => bit(is(l) && holds(l) && l.to.block.resumes > 0.5) },
    ]),
  ),
];
