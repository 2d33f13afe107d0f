import { expect, test } from 'vitest';
import { endSubheads } from '../../lib/paragraphs/end-subheads.ts';
import { FIRST, NEXT, SUBHEAD } from '../../lib/paragraphs/line-roles.ts';

const chances = [0, 0.1, 0.4, 0.2, 0.9];
const starts = (line: number): number => chances[line] ?? 0;

test('a subhead of three lines is one', () => {
  const roles = [SUBHEAD, NEXT, NEXT, FIRST];
  expect(endSubheads(roles, starts)).toEqual(roles);
});

test('a subhead of four ends where a paragraph likeliest starts in its first lines', () => {
  expect(endSubheads([SUBHEAD, NEXT, NEXT, NEXT, NEXT], starts)).toEqual([SUBHEAD, NEXT, FIRST, NEXT, NEXT]);
});

test('what stands around it stays', () => {
  const around = [FIRST, NEXT, NEXT, NEXT, NEXT];
  expect(endSubheads(around, starts)).toEqual(around);
});
