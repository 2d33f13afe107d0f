import type { Given, GivenRole } from '../model/given.ts';
import type { SetLine } from '../model/set-line.ts';
import type { Span } from '../model/span.ts';
import { CAPTION, CAPTION_NEXT, FIRST, FURNITURE, HEADING, NEXT, RESUME, ROLE_COUNT, SUBHEAD } from './line-roles.ts';

/** What the reader has decided about each line of a page. */
export interface GivenRoles {
  /** Log-odds of each role on each line: −∞ where the line is something else. */
  readonly odds: readonly (readonly number[])[];
  /** The lines of one decision that says what they are have one number; undefined where none does. */
  readonly decidedBy: readonly (number | undefined)[];
}

/** Roles as a set: one bit each. */
const setOf = (...roles: readonly number[]): number => roles.reduce((set, role) => set | (1 << role), 0);
const ALL = (1 << ROLE_COUNT) - 1;
const GOES_ON = setOf(NEXT, RESUME);
const BODY = setOf(FIRST, NEXT, RESUME);
const IN_BODY = BODY | setOf(SUBHEAD);
const CAPTIONS = setOf(CAPTION, CAPTION_NEXT);

const ROLES: Readonly<Record<GivenRole, number>> = {
  kicker: setOf(HEADING),
  headline: setOf(HEADING),
  deck: setOf(HEADING),
  subhead: setOf(SUBHEAD),
  body: BODY,
  caption: CAPTIONS,
  furniture: setOf(FURNITURE),
};

/** The roles that each line may have; what was decided first yields where it contradicts what was decided later. */
class RoleSets {
  readonly sets: number[];
  readonly decidedBy: (number | undefined)[];
  private readonly lines: readonly SetLine[];

  constructor(lines: readonly SetLine[]) {
    this.lines = lines;
    this.sets = lines.map(() => ALL);
    this.decidedBy = lines.map(() => undefined);
  }

  narrow(line: number, set: number): boolean {
    const both = (this.sets[line] ?? 0) & set;
    if (both) this.sets[line] = both;
    return both > 0;
  }

  /** The line that a character stands in, or that it begins; −1 where there is none. */
  holding(at: number): number {
    return this.lines.findIndex(({ line: { span } }) => span.start <= at && at < span.end);
  }

  beginning(at: number): number {
    return this.lines.findIndex(({ line: { span } }) => span.start === at);
  }

  /** The lines that lie wholly in some spans. */
  within(spans: readonly Span[]): number[] {
    return this.lines.flatMap(({ line }, i) => (isWithin(line.span, spans) ? [i] : []));
  }

  take(given: Given, number: number): void {
    switch (given.is) {
      case 'role':
        this.decide(this.within(given.spans), ROLES[given.role], number);
        return this.haveHeadline(this.within(given.spans), given.role);
      case 'heading':
      case 'caption':
        this.decide(this.within(given.spans), ROLES[given.is === 'heading' ? 'headline' : 'caption'], number);
        if (given.article !== null) this.narrow(this.holding(given.article), IN_BODY);
        return;
      case 'sameParagraph':
        return this.goOn(this.holding(given.before), this.beginning(given.at));
      case 'sameArticle':
      case 'otherArticle':
        this.narrow(this.holding(given.first), IN_BODY);
        this.narrow(this.holding(given.second), IN_BODY);
        return;
      default:
        this.narrow(this.beginning(given.at), setOf(FIRST));
    }
  }

  /** A kicker has a line of its heading below it, a deck one above it. */
  private haveHeadline(lines: readonly number[], role: GivenRole): void {
    if (role === 'kicker' && lines.length > 0) this.narrow(lines.at(-1)! + 1, setOf(HEADING));
    if (role === 'deck' && lines.length > 0) this.narrow(lines[0]! - 1, setOf(HEADING));
  }

  private goOn(before: number, line: number): void {
    if (before < 0 || line < 0 || before === line) return;
    this.narrow(line, before === line - 1 ? GOES_ON : setOf(RESUME));
    this.narrow(before, BODY);
  }

  /** A caption's first line starts it, and what comes after the last line of a caption or subhead is none of it. */
  private decide(lines: readonly number[], set: number, number: number): void {
    for (const line of lines) if (this.narrow(line, set)) this.decidedBy[line] ??= number;
    if (lines.length === 0 || (set !== CAPTIONS && set !== ROLES.subhead)) return;
    if (set === CAPTIONS) this.narrow(lines[0]!, setOf(CAPTION));
    const after = lines.at(-1)! + 1;
    if (after < this.lines.length) this.narrow(after, ALL & ~(set === CAPTIONS ? setOf(CAPTION_NEXT) : GOES_ON));
  }
}

const isWithin = (line: Span, spans: readonly Span[]): boolean =>
  spans.reduce(
    (held, { start, end }) => held + Math.max(0, Math.min(end, line.end) - Math.max(start, line.start)),
    0,
  ) >=
  line.end - line.start;

/** What the reader has decided, as odds that shut out every other role; `odds` are what was known before. */
export const givenRoles = (
  lines: readonly SetLine[],
  given: readonly Given[],
  odds?: readonly (readonly number[])[],
): GivenRoles => {
  const found = new RoleSets(lines);
  for (let i = given.length - 1; i >= 0; i--) found.take(given[i]!, i);
  const { sets, decidedBy } = found;
  const oddsOf = (line: number): number[] =>
    Array.from({ length: ROLE_COUNT }, (_, role) =>
      sets[line]! & (1 << role) ? (odds?.[line]?.[role] ?? 0) : -Infinity,
    );
  return { odds: lines.map((_, line) => oddsOf(line)), decidedBy };
};
