import { makePdf, type PdfRun } from '../../cli/support/make-pdf.ts';
import { sample } from './sample.ts';

const TEXT = sample.articles
  .flatMap(({ paragraphs }) => paragraphs)
  .join('')
  .replaceAll(/[\x00-\xff\s]/gu, '');
const LINES = 20;
const COLUMNS = [0, 1];
const MEASURE = 11;

/** How the article on each page is called; pages count from 1. */
export const headlineOf = (page: number): string => `第${page}年柳湾荷塘清淤记`;

/** Two columns of running text, the first line indented. */
function bodyOf(page: number): PdfRun[] {
  let at = (page * 431) % (TEXT.length / 2);
  return COLUMNS.flatMap((column) =>
    Array.from({ length: LINES }, (_, row) => {
      const indent = row === 0 && column === 0 ? 2 : 0;
      const text = TEXT.slice(at, (at += MEASURE - indent));
      return { text, x: 50 + 130 * column + 10 * indent, y: 500 - 15 * row };
    }),
  );
}

/** A volume of so many pages, on each an article in two columns under its headline. */
export const volume = (pages: number, options?: Parameters<typeof makePdf>[1]): Uint8Array =>
  makePdf(
    Array.from({ length: pages }, (_, page) => [
      { text: headlineOf(page + 1), x: 60, y: 530, size: 20 },
      ...bodyOf(page),
    ]),
    options,
  );
