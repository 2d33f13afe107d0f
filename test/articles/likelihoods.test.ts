import { describe, expect, it } from 'vitest';
import { backgroundOf, likelihoodOf } from '../../lib/articles/background.ts';
import { likeliestOf } from '../../lib/articles/likelihoods.ts';
import { pairCounter } from '../../lib/articles/pair-counter.ts';
import { writeCharacters } from '../../lib/hanzi/character-pairs.ts';

const counter = pairCounter(writeCharacters);
const [river, shop] = ['河水涨了，河边的人望着河。', '书店关门，店里的书堆到门口。'].map((text) =>
  counter.bagOf(text.repeat(20)),
) as [ReturnType<typeof counter.bagOf>, ReturnType<typeof counter.bagOf>];
const heading = counter.bagOf('与一条河谈心');
const background = backgroundOf([river, shop], counter.size());

describe('the likelihood of a text under another', () => {
  it('is greater where the other says again and again what the text says once', () => {
    expect(likelihoodOf(heading, river, background)).toBeGreaterThan(0);
    expect(likelihoodOf(heading, shop, background)).toBeLessThan(0);
  });

  it('is 0 where the page knows none of its characters', () => {
    expect(likelihoodOf(counter.bagOf('甲乙丙'), river, backgroundOf([river, shop], counter.size()))).toBe(0);
  });

  it('leaves the room to compare in as it was', () => {
    likelihoodOf(heading, river, background);
    expect(background.spread.every((n) => n === 0)).toBe(true);
  });
});

describe('the likeliest of some bodies', () => {
  it('is told with how far it is ahead', () => {
    expect(likeliestOf([-1, 0.5, 0.25])).toEqual({ best: 1, most: 0.5, ahead: 0.25 });
  });

  it('is none where there is none, and is ahead of none where it is alone', () => {
    expect(likeliestOf([])).toEqual({ best: -1, most: 0, ahead: 0 });
    expect(likeliestOf([-2])).toEqual({ best: 0, most: -2, ahead: 0 });
  });
});
