import { describe, expect, it } from 'vitest';
import { reflow } from '../../lib/reflow.ts';
import { OFFERED_FROM } from '../../lib/model/certainty.ts';
import type { PageReading } from '../../lib/sources/read-page.ts';
import { markupPages, type MarkupPage } from '../support/markup-pages.ts';
import { countWrong, evenArticle, inOrder } from '../support/score/count-wrong.ts';
import { plainResult } from '../support/score/plain-result.ts';
import { STILL_WRONG } from '../support/still-wrong.ts';
import { readMarkupPage } from './support/show-page.ts';

const pages = markupPages();

function read(page: MarkupPage): Exclude<PageReading, { why: string }> {
  const reading = readMarkupPage(page);
  if ('why' in reading) throw new Error(`${page.slug}: nothing was read: ${reading.why}`);
  return reading;
}

describe.each(pages)('the page $slug', (page) => {
  const reading = read(page);

  it('is known for what it is', () => {
    expect(reading.shape).toBe(page.source);
    expect(reading.certainty).toBeGreaterThanOrEqual(OFFERED_FROM);
  });

  it('has no more articles that need repair, and no fewer, than are known to', () => {
    expect(countWrong(page.gold, plainResult(reflow(reading.source)))).toBe(STILL_WRONG[page.slug] ?? 0);
  });

  it('tells what it tells of itself', () => {
    const { newspaper, date, page: number } = reading.source.about ?? {};
    expect(JSON.parse(JSON.stringify({ newspaper, date, page: number }))).toEqual(page.about ?? {});
    expect(reading.source.links?.map(({ title }) => title)).toEqual(page.links);
    expect(reading.notLoaded).toBe(page.notLoaded ?? 0);
  });

  it('leads every line back to the page', () => {
    const anchored = reading.anchors.map(({ span }) => reading.source.text.slice(span.start, span.end)).join('');
    expect(anchored.replace(/\s/gu, '')).toBe(reading.source.text.replace(/\s/gu, ''));
  });
});

describe.each(pages.filter(({ slug }) => !STILL_WRONG[slug]))('the page $slug', (page) => {
  it('gives its articles, none too many, without repair', () => {
    const result = plainResult(reflow(read(page).source));
    expect(inOrder(page.gold, result).map(evenArticle)).toEqual(page.gold.articles.map(evenArticle));
  });
});
