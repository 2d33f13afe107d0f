import { describe, expect, it } from 'vitest';
import { ASKED_FROM } from '../../../lib/model/certainty.ts';
import { evaluateDetection, type JudgedPage } from './evaluate-detection.ts';
import { freshPages } from './fresh-pages.ts';
import { heldPages } from './held-pages.ts';
import { otherPages } from './other-pages.ts';

/** With fewer, one page more or less would decide. */
const PAGES_A_KIND = 5;
/** Of the pages that are no newspaper pages, at most so many may be offered. */
const MOST_WRONG = 0.02;
/** Of the newspaper pages drawn, at most so many may be asked about instead of offered, and so many refused. */
const MOST_ASKED = 0.03;
const MOST_REFUSED = 0.01;

const isDrawn = ({ name }: JudgedPage): boolean => !name.includes('input.txt');

describe('telling newspaper columns from other text', () => {
  const figures = evaluateDetection({ seed: 20_240_301, pagesAKind: PAGES_A_KIND });

  it('is tried on many kinds of other pages', () => {
    expect(Object.keys(otherPages).length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(heldPages).length).toBeGreaterThanOrEqual(30);
    const kinds = { ...otherPages, ...heldPages, ...freshPages.learned, ...freshPages.held };
    expect(figures.others.length).toBe(PAGES_A_KIND * Object.keys(kinds).length);
  });

  it('offers articles on newspaper pages, or asks where nothing on them tells', () => {
    // Those read back from print, of which there are more beside the project, are all offered.
    const newspapers = figures.newspapers.filter(isDrawn);
    const missed = figures.missed.filter(isDrawn);
    const refused = missed.filter(({ certainty }) => certainty < ASKED_FROM);
    expect(newspapers.length).toBeGreaterThan(200);
    expect(missed.length / newspapers.length).toBeLessThanOrEqual(MOST_ASKED);
    expect(refused.length / newspapers.length).toBeLessThanOrEqual(MOST_REFUSED);
  });

  it('offers articles on every page that was printed and read back', () => {
    expect(figures.missed.filter(({ name }) => name.includes('input.txt'))).toEqual([]);
  });

  it('offers articles on hardly any other page', () => {
    const share = figures.wronglyOffered.length / figures.others.length;
    expect(share).toBeLessThanOrEqual(MOST_WRONG);
  });
});
