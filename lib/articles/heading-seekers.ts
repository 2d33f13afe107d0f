import { type HeadingGroup, headingGroup } from './heading-group.ts';
import type { Seeker } from './match-context.ts';
import type { PagePlan } from './page-plan.ts';
import { seekerOfGroup } from './seekers.ts';

/** The heading lines from `from` to before `to` as a group, and as a seeker among so many bodies, each made once. */
export interface HeadingSeekers {
  readonly groupOf: (from: number, to: number) => HeadingGroup;
  readonly seekerOf: (from: number, to: number, bodies: number) => Seeker;
}

export const headingSeekers = (plan: PagePlan): HeadingSeekers => {
  const groups: HeadingGroup[][] = plan.headings.map(() => []);
  const seekers: Seeker[][] = plan.headings.map(() => []);
  const perBody = (bodies: number): number => plan.headings.length / Math.max(1, bodies);
  const groupOf = (from: number, to: number): HeadingGroup =>
    (groups[from]![to - from] ??= headingGroup(plan, from, to));
  return {
    groupOf,
    seekerOf: (from, to, bodies) => {
      const known = (seekers[from]![to - from] ??= seekerOfGroup(groupOf(from, to), plan, bodies));
      return known.perBody === perBody(bodies) ? known : { ...known, perBody: perBody(bodies) };
    },
  };
};
