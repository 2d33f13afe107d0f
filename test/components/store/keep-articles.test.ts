import { describe, expect, it } from 'vitest';
import { keepArticles } from '../../../components/store/keep-articles.ts';
import { qingduPage } from '../fixture/qingdu-page.ts';

describe('a result decided again', () => {
  it('keeps the articles that are the same, wherever they stand, and takes the others', () => {
    const before = qingduPage().result;
    const [first, second, ...rest] = qingduPage().result.articles;
    const other = { ...second!, confidence: 0.1 };
    const after = keepArticles(before, { ...before, articles: [other, first!, ...rest] });
    expect(after.articles).toEqual([other, first, ...rest]);
    expect(after.articles.map((article) => before.articles.indexOf(article))).toEqual([-1, 0, 2, 3, 4]);
  });
});
