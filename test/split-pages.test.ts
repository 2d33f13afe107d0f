import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../lib/lines/split-lines.ts';
import { splitPages } from '../lib/pages/split-pages.ts';
import { reflow } from '../lib/reflow.ts';
import { loadCorpus } from './support/typesetter/load-corpus.ts';
import { typesetKind } from './support/typesetter/typeset-kind.ts';

const LONGEST = 1400;
const corpus = loadCorpus('all');
const setPages = (pages: number): string[] =>
  Array.from({ length: pages }, (_, seed) => typesetKind(corpus, 'pdfraw', 900 + seed).text.trim());

const pagesOf = (text: string) => splitPages(text).map((page) => splitLines({ text }, page));
const firstOffsets = (source: string): (number | undefined)[] => pagesOf(source).map(([line]) => line?.span.start);
const offsetsOf = (pages: readonly string[], apart: string): number[] =>
  pages.map((_, k) => pages.slice(0, k).reduce((sum, page) => sum + page.length + apart.length, 0));

describe('a long source is cut into its pages', () => {
  const pages = setPages(12);

  it('at form feeds', () => {
    expect(firstOffsets(pages.join('\f'))).toEqual(offsetsOf(pages, '\f'));
  });

  it('at more blank lines than usual, and nowhere else', () => {
    const found = firstOffsets(pages.join('\n\n\n\n'));
    expect(offsetsOf(pages, '\n\n\n\n')).toEqual(expect.arrayContaining(found));
    expect(found.length).toBeGreaterThan(pages.length / 2);
  });

  it('so that each gives what it gives alone', () => {
    const page = pages.reduce((longest, other) => (other.length > longest.length ? other : longest));
    const alone = reflow({ text: page });
    const all = reflow({ text: Array(12).fill(page).join('\n\n\n\n') });
    const headlines = ({ articles }: typeof alone) => articles.map(({ headline }) => headline.map(({ text }) => text));
    expect(headlines(all)).toEqual(Array(12).fill(headlines(alone)).flat());
    expect(all.doubts.length).toBe(12 * alone.doubts.length);
    const articleOf = (k: number) => all.doubts[k]?.article;
    const moved = alone.doubts.map(({ article }) =>
      article === undefined ? article : article + 11 * alone.articles.length,
    );
    expect(moved).toEqual(alone.doubts.map((_, k) => articleOf(k + 11 * alone.doubts.length)));
  });
});

describe('a source without signs of pages', () => {
  const sentence = (k: number): string => `第${k}只渡船靠岸，船工把缆绳系好，`;

  it('is one page while it is short', () => {
    const source = Array.from({ length: 700 }, (_, k) => sentence(k)).join('\n');
    expect(pagesOf(source)).toHaveLength(1);
  });

  it('is cut after a sentence where one ends', () => {
    const lines = Array.from({ length: 2000 }, (_, k) => (k === 1100 ? '说完就走了。' : sentence(k)));
    expect(pagesOf(lines.join('\n')).map(([line]) => line?.text)).toEqual([sentence(0), sentence(1101)]);
  });
});

it('keeps every line, in order, on pages that are not too long', () => {
  const piece = fc.constantFrom('渡船靠岸，', '缆绳系好。', '\n', '\n\n', '\f', '本报讯 ', '第3版');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), fc.integer({ min: 1, max: 200 }), (pieces, times) => {
      const source = `${pieces.join('\n')}\n`.repeat(times);
      const pages = pagesOf(source);
      expect(pages.flat().map(({ span }) => span)).toEqual(splitLines({ text: source }).map(({ span }) => span));
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(LONGEST);
    }),
    { numRuns: 40 },
  );
});
