import type { Doubt } from '../../model/doubt.ts';
import type { RoleReading } from '../heading-roles.ts';
import type { Loose } from '../page-plan.ts';
import type { PageReading, ReadRoles } from '../page-reading.ts';
import { riskOf } from './other-choices.ts';
import { coverOf, spansOfLines } from './spans.ts';

type HeadingRole = 'kicker' | 'headline' | 'deck';

const roleOf = ({ lines, kickers, decks }: RoleReading, line: number): HeadingRole =>
  line < kickers ? 'kicker' : line < lines.length - decks ? 'headline' : 'deck';

/** The lines that the other reading gives another role, those of the first such role. */
const changeOf = (reading: RoleReading, other: RoleReading): { lines: Loose[]; role: HeadingRole } | null => {
  const changed = reading.lines.flatMap((line, i) =>
    roleOf(reading, i) === roleOf(other, i) ? [] : [{ line, role: roleOf(other, i) }],
  );
  const role = changed[0]?.role;
  return role ? { role, lines: changed.filter((c) => c.role === role).map(({ line }) => line) } : null;
};

const secondOf = ({ reading, readings, shares }: ReadRoles): { other: RoleReading; risk: number } | null => {
  const own = shares[readings.indexOf(reading)]!;
  const others = readings.flatMap((other, i) => (other === reading ? [] : [{ other, share: shares[i]! }]));
  if (others.length === 0) return null;
  const second = others.reduce((a, b) => (b.share > a.share ? b : a));
  return { other: second.other, risk: riskOf(second.share - own) };
};

/** Every heading of several lines whose kicker, headline and deck may be told apart otherwise, as a doubt however small. */
export const roleDoubts = ({ headings: { bodyOf }, roles }: PageReading): Doubt[] =>
  roles.flatMap((read, g): Doubt[] => {
    const second = secondOf(read);
    const change = second && changeOf(read.reading, second.other);
    if (!change || bodyOf[g]! < 0) return [];
    const spans = spansOfLines(change.lines);
    return [
      {
        kind: 'headline',
        reason: 'headingRolesUnsure',
        article: bodyOf[g]!,
        span: coverOf(spans),
        risk: second.risk,
        alternative: { do: 'setRole', spans, role: change.role },
      },
    ];
  });
