import { describe, expect, it } from 'vitest';
import { confidenceEvidence, judgePage } from '../../../lib/articles/confidence/judge-page.ts';
import { oddsAbove } from '../../../lib/articles/confidence/odds-above.ts';
import { findDoubts } from '../../../lib/articles/doubts/find-doubts.ts';
import { pagePlan } from '../../../lib/articles/page-plan.ts';
import { block, readingOf } from '../doubts/support/page-reading.ts';

const full = '江水在夜里慢慢涨上了石阶';
const heading = block('heading', ['江上添新灯'], 0);
const pageWith = (chance: number) =>
  readingOf(
    pagePlan([
      heading,
      ...[100, 200, 300].map((at) =>
        block('paragraph', [full, full, '有人来了。'], at, { starts: [1, chance, chance] }),
      ),
    ]),
  );
const confidenceWith = (chance: number): number =>
  judgePage(pageWith(chance), findDoubts(pageWith(chance))).confidence[0]!;

describe('confidence', () => {
  it('falls where more may be wrong', () => {
    const all = [0, 0.02, 0.2, 0.45].map(confidenceWith);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    expect(all[0]).toBeGreaterThan(all[3]! + 0.2);
  });

  it('is the sum of its evidence, as the trace tells it', () => {
    const page = pageWith(0.2);
    const [told] = confidenceEvidence(page, findDoubts(page));
    const sum = Object.values(told!.evidence).reduce((a, b) => a + b, 0);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(told!.confidence, 6);
  });

  it('of decisions rises with their own odds', () => {
    const page = pageWith(0.2);
    const doubts = findDoubts(page).filter(({ reason }) => reason === 'paragraphMayEnd');
    const judged = (risk: number) =>
      judgePage(
        page,
        doubts.map((doubt, i) => (i === 0 ? { ...doubt, risk } : doubt)),
      ).doubts[0]!.risk;
    expect(judged(0.4)).toBeGreaterThan(judged(0.01));
  });
});

describe('log-odds above the least', () => {
  it.each([
    [0, 0],
    [0.001, 0],
    [0.5, Math.log(999)],
    [1, 2 * Math.log(999)],
  ])('of %d are %d', (risk, odds) => {
    expect(oddsAbove(risk)).toBeCloseTo(odds, 9);
  });
});
