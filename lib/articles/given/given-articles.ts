import type { Given } from '../../model/given.ts';
import type { BodyUnit } from '../body-unit.ts';

/** Two units, the one printed first first. */
export interface UnitPair {
  readonly earlier: number;
  readonly later: number;
}

/** What the reader has decided about the units of a page: none of it contradicts another. */
export interface GivenArticles {
  readonly starts: ReadonlySet<number>;
  /** Units whose first line goes on with the paragraph of the other. */
  readonly goesOnFrom: ReadonlyMap<number, number>;
  readonly same: readonly UnitPair[];
  readonly other: readonly UnitPair[];
}

/** The unit in which a character stands; −1 where none does. */
export const unitHolding = (units: readonly BodyUnit[], at: number): number =>
  units.findIndex(({ block }) => block.lines.some(({ line: { span } }) => span.start <= at && at < span.end));

const unitBeginning = (units: readonly BodyUnit[], at: number): number =>
  units.findIndex(({ block }) => block.lines[0]!.line.span.start === at);

const pairOf = (a: number, b: number): UnitPair => ({ earlier: Math.min(a, b), later: Math.max(a, b) });

/** Takes decisions one after another, the last first; one that contradicts those taken is left out. */
class Agreement implements GivenArticles {
  readonly starts = new Set<number>();
  readonly goesOnFrom = new Map<number, number>();
  readonly same: UnitPair[] = [];
  readonly other: UnitPair[] = [];
  private readonly memberOf: number[];

  constructor(units: number) {
    this.memberOf = Array.from({ length: units }, (_, unit) => unit);
  }

  start(unit: number): void {
    if (unit < 0 || this.same.some(({ later, earlier }) => this.isOf(unit, later) && earlier < unit)) return;
    this.starts.add(unit);
  }

  /** Whether both may stand in one article: then they do. */
  join(a: number, b: number): boolean {
    if (a < 0 || b < 0 || a === b) return false;
    const pair = pairOf(a, b);
    const group = [...this.membersOf(a), ...this.membersOf(b)];
    const first = Math.min(...group);
    const parted = this.other.some(({ earlier, later }) => group.includes(earlier) && group.includes(later));
    if (parted || group.some((unit) => unit > first && this.starts.has(unit))) return false;
    const [from, to] = [this.memberOf[b]!, this.memberOf[a]!];
    this.memberOf.forEach((root, unit) => root === from && (this.memberOf[unit] = to));
    this.same.push(pair);
    return true;
  }

  part(a: number, b: number): void {
    if (a >= 0 && b >= 0 && a !== b && !this.isOf(a, b)) this.other.push(pairOf(a, b));
  }

  goOn(from: number, to: number): void {
    if (from < to && this.join(from, to)) this.goesOnFrom.set(to, from);
  }

  private isOf(a: number, b: number): boolean {
    return this.memberOf[a] === this.memberOf[b];
  }

  private membersOf(unit: number): number[] {
    return this.memberOf.flatMap((root, other) => (root === this.memberOf[unit] ? [other] : []));
  }
}

export const givenArticles = (units: readonly BodyUnit[], given: readonly Given[]): GivenArticles => {
  const agreed = new Agreement(units.length);
  for (const one of given.toReversed()) {
    if (one.is === 'articleStart') agreed.start(unitBeginning(units, one.at));
    if (one.is === 'sameParagraph') agreed.goOn(unitHolding(units, one.before), unitBeginning(units, one.at));
    if (one.is === 'sameArticle') agreed.join(unitHolding(units, one.first), unitHolding(units, one.second));
    if (one.is === 'otherArticle') agreed.part(unitHolding(units, one.first), unitHolding(units, one.second));
  }
  return agreed;
};
