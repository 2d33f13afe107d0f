import { describe, expect, it } from 'vitest';
import { placeOfArticle } from '../../../components/article-text/place-of-article.ts';
import { applyCorrections } from '../../../lib/corrections/apply-corrections.ts';
import type { Correction } from '../../../lib/model/correction.ts';
import { pageOf } from '../../corrections/support/page-of.ts';

const { source, result } = pageOf(`
0h 渡口换新船
0p 新船可载百人。
0p 票价不变。
0p 首航定在周末。
1h 路边添树
1p 今年补种行道树。
`);
const at = (words: string) => source.text.indexOf(words);
const after = (...corrections: Correction[]) => applyCorrections(result, source, corrections).result;
const [article] = result.articles;

describe('placeOfArticle', () => {
  it('stays with headline and first paragraph, wherever they go', () => {
    expect(placeOfArticle(article!, after({ do: 'partArticle', at: at('票价') }))).toBe(0);
    const moved = after({ do: 'moveArticle', article: at('新船'), before: null });
    expect(placeOfArticle(article!, moved)).toBe(1);
  });

  it('stays with the rest where one of them is taken away', () => {
    const other = at('今年');
    const paragraph = after({ do: 'moveParagraph', at: at('新船可'), article: other, before: null });
    expect(placeOfArticle(article!, paragraph)).toBe(0);
    const span = { start: at('渡口'), end: at('渡口') + 5 };
    const headline = after({ do: 'moveHeading', spans: [span], article: other });
    expect(placeOfArticle(article!, headline)).toBe(0);
  });

  it('is nowhere when nothing of it is left', () => {
    const nothing = { ...result, articles: result.articles.slice(1) };
    expect(placeOfArticle(article!, nothing)).toBe(-1);
  });
});
