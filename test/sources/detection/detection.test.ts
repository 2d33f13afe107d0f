import { describe, expect, it } from 'vitest';
import { evaluateDetection } from './evaluate-detection.ts';
import { heldPages } from './held-pages.ts';
import { otherPages } from './other-pages.ts';

/** With fewer, one page more or less would decide. */
const PAGES_A_KIND = 5;
/** Of the pages that are no newspaper pages, at most so many may be offered. */
const MOST_WRONG = 0.02;

describe('telling newspaper columns from other text', () => {
  const figures = evaluateDetection({ seed: 20_240_301, pagesAKind: PAGES_A_KIND });

  it('is tried on many kinds of other pages', () => {
    expect(Object.keys(otherPages).length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(heldPages).length).toBeGreaterThanOrEqual(30);
    expect(figures.others.length).toBe(PAGES_A_KIND * Object.keys({ ...otherPages, ...heldPages }).length);
  });

  it('offers articles on every newspaper page', () => {
    expect(figures.newspapers.length).toBeGreaterThan(30);
    expect(figures.missed).toEqual([]);
  });

  it('offers articles on hardly any other page', () => {
    const share = figures.wronglyOffered.length / figures.others.length;
    expect(share).toBeLessThanOrEqual(MOST_WRONG);
  });
});
