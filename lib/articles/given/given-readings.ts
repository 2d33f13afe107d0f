import type { Given } from '../../model/given.ts';
import type { RoleReading } from '../heading-roles.ts';
import type { Loose } from '../page-plan.ts';

const PARTS: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck']);

const partOf = ({ lines, kickers, decks }: RoleReading, line: number): string =>
  line < kickers ? 'kicker' : line < lines.length - decks ? 'headline' : 'deck';

/** What the reader has said that a line of a heading is. */
export const givenPart = ({ block }: Loose, given: readonly Given[]): 'kicker' | 'headline' | 'deck' | undefined => {
  const { start } = block.lines[0]!.line.span;
  const decided = given.findLast(
    (one) =>
      one.is === 'role' && PARTS.has(one.role) && one.spans.some((span) => span.start <= start && start < span.end),
  );
  return decided?.is === 'role' ? (decided.role as 'kicker' | 'headline' | 'deck') : undefined;
};

/** The readings of a heading that agree with what the reader has said of its lines; all, where none does. */
export const givenReadings = (readings: readonly RoleReading[], given: readonly Given[]): readonly RoleReading[] => {
  const parts = readings[0]!.lines.map((line) => givenPart(line, given));
  const left = readings.filter((reading) => parts.every((part, i) => !part || part === partOf(reading, i)));
  return left.length > 0 ? left : readings;
};
