import { describe, expect, it } from 'vitest';
import { roleDoubts } from '../../../lib/articles/doubts/role-doubts.ts';
import { readingsOf } from '../../../lib/articles/heading-roles.ts';
import { pageOfLines, readingOf } from './support/page-reading.ts';

const page = pageOfLines('春来早', '江边柳树先绿了', '城南花市昨日开张');
const readings = readingsOf(page.headings, false);
/** The readings in question, by how many lines of kicker and deck they have, and how likely each is. */
const read = (best: [number, number], shares: Record<string, number>) => ({
  reading: readings.find(({ kickers, decks }) => kickers === best[0] && decks === best[1])!,
  readings,
  shares: readings.map(({ kickers, decks }) => Math.log(shares[`${kickers},${decks}`] ?? 1e-6)),
});

describe('the roles of a heading’s lines', () => {
  it.each<[string, ReturnType<typeof read>, number[], string]>([
    ['first line may be headline', read([1, 0], { '1,0': 0.6, '0,0': 0.3 }), [0], 'headline'],
    ['first line may be kicker', read([0, 0], { '0,0': 0.6, '1,0': 0.3 }), [0], 'kicker'],
    ['last line may be deck', read([0, 0], { '0,0': 0.6, '0,1': 0.3 }), [2], 'deck'],
    ['two lines may be deck', read([1, 0], { '1,0': 0.6, '1,1': 0.1, '0,2': 0.2 }), [0], 'headline'],
  ])('%s', (_, roles, lines, role) => {
    const [doubt, ...others] = roleDoubts(readingOf(page, { roles: [roles] }));
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({
      reason: 'headingRolesUnsure',
      article: 0,
      alternative: { do: 'setRole', role, spans: lines.map((line) => page.headings[line]!.block.lines[0]!.line.span) },
    });
  });

  it('of one line are no question', () => {
    const single = pageOfLines('江边柳树先绿了');
    const [reading] = readingsOf(single.headings, false);
    expect(
      roleDoubts(readingOf(single, { roles: [{ reading: reading!, readings: [reading!], shares: [0] }] })),
    ).toEqual([]);
  });
});
