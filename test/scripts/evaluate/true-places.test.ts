import { expect, it } from 'vitest';
import type { TrialPage } from '../../../scripts/evaluate/tried-page.ts';
import { truePlaces } from '../../../scripts/evaluate/true-places.ts';

const article = {
  headline: ['两岸来信'],
  paragraphs: ['左岸的人清早出门去了。'],
  captions: [],
};
const page: TrialPage = {
  group: '',
  name: '',
  text: '两岸来信\n左岸的人清    右岸的人傍\n早出门去了。  晚才回来。\n',
  gold: { articles: [article], furniture: [] },
  tolerance: 0,
};

it('a paragraph starts by what it says, whatever stands beside its first line', () => {
  const { isStart } = truePlaces(page);
  const at = page.text.indexOf('左岸');
  expect(isStart(at, '左岸的人清早出门去了。')).toBe(true);
  expect(isStart(at, '早出门去了。')).toBe(false);
});
