import { page, pre, times, type OtherPages } from '../other-page.ts';

/** Lines that break off in mid-sentence, and yet are no newspaper's. */
export const brokenLines: OtherPages = {
  museumLabels: (random, prose) =>
    page(
      '展品',
      times(
        random.int(10, 24),
        () => `<figure><img alt=""><figcaption>${prose.word()}，${prose.clause()}</figcaption></figure>`,
      ).join(''),
    ),
  sayings: (random, prose) =>
    page(
      '歇后语',
      times(random.int(30, 60), () => `<div>${prose.clause().slice(0, 7)}——${prose.word()}</div>`).join(''),
    ),
  poemWithRunOnLines: (random, prose) =>
    pre(
      '长诗',
      times(random.int(8, 14), () => {
        const [first, second] = [prose.clause(), prose.clause()];
        return [first.slice(0, 8), first.slice(8) + second.slice(0, 5), second.slice(5)].filter(Boolean);
      }).flat(),
    ),
};
