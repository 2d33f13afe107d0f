import type { Given } from '../../model/given.ts';
import type { Body } from '../body.ts';
import type { BodyUnit } from '../body-unit.ts';
import type { Loose } from '../page-plan.ts';
import { unitHolding } from './given-articles.ts';

/** The unit in whose article a heading or caption belongs, null where it belongs nowhere; undefined where nothing is decided. */
export type Owner = number | null | undefined;

/** The owners of texts, each decided by its first line; of two decisions the later holds. */
export const givenOwners = (
  texts: readonly Loose[],
  units: readonly BodyUnit[],
  given: readonly Given[],
  kind: 'heading' | 'caption',
): readonly Owner[] =>
  texts.map(({ block }) => {
    const { start } = block.lines[0]!.line.span;
    const decided = given.findLast(
      (one) => one.is === kind && one.spans.some((span) => span.start <= start && start < span.end),
    );
    if (decided?.is !== kind) return undefined;
    if (decided.article === null) return null;
    const unit = unitHolding(units, decided.article);
    return unit < 0 ? undefined : unit;
  });

/** As good as impossible, as a logarithm; finite, so that decisions that contradict each other leave a choice. */
const IMPOSSIBLE = -1e4;

/** How likely each body is, “none” last, for a text whose owners are decided: one is certain, all others impossible. */
export const clampShares = (
  shares: readonly number[],
  owners: readonly Owner[],
  bodies: readonly Body[],
): readonly number[] => {
  const wanted = new Set(owners.flatMap((owner) => (owner === undefined ? [] : [bodyOf(owner, bodies)])));
  if (wanted.size === 0) return shares;
  return shares.map((_, body) => (wanted.size === 1 && wanted.has(body) ? 0 : IMPOSSIBLE));
};

/** The index of the owner's body; of none, that of “none”. */
const bodyOf = (owner: number | null, bodies: readonly Body[]): number =>
  owner === null ? bodies.length : bodies.findIndex(({ members }) => members.has(owner));
