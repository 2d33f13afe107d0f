import { expect, test } from 'vitest';
import type { Loose } from '../../lib/articles/page-plan.ts';
import { readingForm } from '../../lib/articles/reading-form.ts';

const lines = (...texts: readonly string[]) => texts.map((text) => ({ text }) as Loose);
const against = (kickers: number, decks: number, ...texts: readonly string[]): boolean =>
  readingForm(lines(...texts), kickers, decks) < 0;

test('a line that a dash opens is no headline beside others', () => {
  expect(against(0, 0, '雾里的渡口', '——记船工凌雪音')).toBe(true);
  expect(against(0, 1, '雾里的渡口', '——记船工凌雪音')).toBe(false);
  expect(against(0, 0, '——记船工凌雪音')).toBe(false);
});

test('a line that tells who said it is none above others', () => {
  expect(against(0, 0, '凌雪音在渡口会议上强调', '雾天也要准点开船')).toBe(true);
  expect(against(1, 0, '凌雪音在渡口会议上强调', '雾天也要准点开船')).toBe(false);
  expect(against(0, 0, '雾天也要准点开船', '凌雪音在渡口会议上强调')).toBe(false);
});
