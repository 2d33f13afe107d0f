import { describe, expect, it } from 'vitest';
import { LINE_ROLES, type LineRole } from '../../lib/paragraphs/line-roles.ts';
import { placementOdds } from '../../lib/paragraphs/placement-odds.ts';
import type { Placement } from '../../lib/model/placement.ts';
import type { SetLine } from '../../lib/model/set-line.ts';

const BODY: Placement = {
  kind: 'body',
  region: 1,
  column: 0,
  block: 0,
  indent: 0,
  shortfall: 0,
  measure: 11,
  size: 1,
  isFirstOfBlock: false,
  gap: 0.6,
  exact: true,
};

const line = (placement?: Partial<Placement>): SetLine => ({
  line: {
    span: { start: 0, end: 2 },
    text: '荷塘',
    blanksBefore: 0,
    inset: 0,
    width: 2,
    extent: 2,
    letterSpaced: false,
  },
  measure: 11,
  deficit: 0,
  column: 0,
  ...(placement && { placement: { ...BODY, ...placement } }),
});

const oddsOf = (lines: readonly SetLine[], at: number, role: LineRole): number =>
  placementOdds(lines)[at]![LINE_ROLES.indexOf(role)]!;

describe('what boxes say for the roles of lines', () => {
  it('is nothing for a line without one', () => {
    expect(placementOdds([line()])[0]!.every((odds) => odds === 0)).toBe(true);
  });

  it('goes by size and place', () => {
    expect(oddsOf([line({ kind: 'head', size: 2 })], 0, 'heading')).toBeGreaterThan(3);
    expect(oddsOf([line({ kind: 'margin' })], 0, 'furniture')).toBeGreaterThan(3);
    expect(oddsOf([line({ kind: 'aside', isFirstOfBlock: true })], 0, 'caption')).toBeGreaterThan(1);
    expect(oddsOf([line({ kind: 'aside' })], 0, 'captionNext')).toBeGreaterThan(
      oddsOf([line({ kind: 'aside' })], 0, 'caption'),
    );
    expect(oddsOf([line()], 0, 'heading')).toBe(0);
    expect(oddsOf([line({})], 0, 'heading')).toBeLessThan(-3);
  });

  it('counts for less where sizes were measured off a scan', () => {
    const head = { kind: 'head' } as const;
    expect(oddsOf([line({ ...head, exact: false })], 0, 'heading')).toBeLessThan(oddsOf([line(head)], 0, 'heading'));
  });

  it('takes indents for paragraphs only on a page that has them', () => {
    const indented = line({ indent: 2 });
    expect(oddsOf([indented, line({}), line({}), indented], 0, 'first')).toBeGreaterThan(1);
    expect(oddsOf([indented, line({}), line({}), indented], 1, 'first')).toBeLessThan(-1);
    expect(oddsOf([line({}), line({})], 1, 'first')).toBe(0);
  });

  it('takes a line over the middle of its column for a subhead', () => {
    const lines = [line({ indent: 2 }), line({ indent: 2 }), line({ indent: 3.5, shortfall: 3.5 })];
    expect(oddsOf(lines, 2, 'subhead')).toBeGreaterThan(oddsOf(lines, 2, 'first'));
  });
});
