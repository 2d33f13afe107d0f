import { describe, expect, it } from 'vitest';
import { ASKED_FROM, OFFERED_FROM } from '../../../lib/model/certainty.ts';
import { NOTICE } from '../../e2e/support/notice.ts';
import { createRandom, type Random } from '../../support/random.ts';
import { asPrinted } from './at-the-edges.ts';
import { certaintyOf } from './certainty-of.ts';
import { page, pre, times } from './other-page.ts';
import { createProse } from './prose.ts';

/** A page of several articles whose paragraphs are whole already. */
function wholeArticles(random: Random): string {
  const prose = createProse(random, 'held');
  const articles = times(random.int(3, 6), () => prose.article());
  const lines = articles.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]);
  return page('', lines.map((line) => `<p>${line}</p>`).join(''));
}

describe('a page of whole articles', () => {
  const certainties = times(60, (index) => {
    const random = createRandom(31_000 + index);
    return certaintyOf(asPrinted(wholeArticles(random), random));
  });

  it('is asked about in two of three cases, though it stands in no columns', () => {
    const asked = certainties.filter((certainty) => certainty >= ASKED_FROM);
    expect(asked.length / certainties.length).toBeGreaterThan(0.6);
  });

  it('is never offered: there is nothing to put together', () => {
    expect(Math.max(...certainties)).toBeLessThan(OFFERED_FROM);
  });

  it('is left alone where it is one article with one opening', () => {
    const [opening, ...more] = [
      '新华社澜江5月7日电　水库昨天放水，下游的秧田浇上了头一遍水。',
      '水位降了半米。',
      '鱼也少了。',
    ];
    const lines = [opening!, ...more, ...more, ...more];
    expect(certaintyOf(page('', lines.map((line) => `<p>${line}</p>`).join('')))).toBeLessThan(ASKED_FROM);
  });
});

describe('a page whose title tells which page of which newspaper it is', () => {
  const lines = NOTICE.split('\n');

  it('is offered where it would be asked about', () => {
    expect(certaintyOf(pre('告示', lines))).toBeGreaterThanOrEqual(ASKED_FROM);
    expect(certaintyOf(pre('告示', lines))).toBeLessThan(OFFERED_FROM);
    expect(certaintyOf(pre('澜江日报 第3版', lines))).toBeGreaterThanOrEqual(OFFERED_FROM);
  });

  it('is asked about where it would be left alone', () => {
    const whole = [NOTICE.replaceAll('\n', ''), ...lines.slice(0, 2)].flatMap((line) => [line, line]);
    expect(certaintyOf(pre('告示', whole))).toBeLessThan(ASKED_FROM);
    const certainty = certaintyOf(pre('澜江日报 第3版', whole));
    expect(certainty).toBeGreaterThanOrEqual(ASKED_FROM);
    expect(certainty).toBeLessThan(OFFERED_FROM);
  });

  it('is left alone where the title names a newspaper and no page, or it is in no Chinese', () => {
    expect(certaintyOf(pre('告示_澜江日报', lines))).toBeLessThan(OFFERED_FROM);
    expect(
      certaintyOf(
        pre(
          '澜江日报 第3版',
          times(9, () => 'Nothing to be read here'),
        ),
      ),
    ).toBeLessThan(ASKED_FROM);
  });
});
