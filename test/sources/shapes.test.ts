import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reflow } from '../../lib/reflow.ts';
import type { PageReading } from '../../lib/sources/read-page.ts';
import { plainResult } from '../support/score/plain-result.ts';
import { readShown, show } from './support/read-document.ts';

const SHAPES = join(import.meta.dirname, '../shapes');

/** What a page of this shape gives. Every page is a folder of `page.html` and `expected.json`. */
interface Expected {
  /** The name of the source that reads it. */
  readonly shape: string;
  readonly about: Readonly<Record<string, string>>;
  readonly articles: readonly unknown[];
  /** The titles of the other articles that the page lists. */
  readonly links?: readonly string[];
  readonly notLoaded?: number;
}

type Read = Exclude<PageReading, { why: string }>;

function read(markup: string): Read {
  show(markup);
  document.title = new DOMParser().parseFromString(markup, 'text/html').title;
  const reading = readShown();
  if ('why' in reading) throw new Error(`nothing was read: ${reading.why}`);
  return reading;
}

/** Every part that an article has not is left out. */
const articlesOf = (reading: Read): unknown =>
  JSON.parse(JSON.stringify(plainResult(reflow(reading.source)).articles, (_, value: unknown) => value ?? undefined));

describe.each(readdirSync(SHAPES))('a page of the shape %s', (slug) => {
  const expected = JSON.parse(readFileSync(join(SHAPES, slug, 'expected.json'), 'utf8')) as Expected;
  const reading = read(readFileSync(join(SHAPES, slug, 'page.html'), 'utf8'));

  it('is known for what it is', () => {
    expect(reading.shape).toBe(expected.shape);
    expect(reading.certainty).toBeGreaterThanOrEqual(0.5);
  });

  it('gives its articles', () => {
    expect(articlesOf(reading)).toEqual(expected.articles);
  });

  it('tells what it tells of itself', () => {
    const { newspaper, date, page } = reading.source.about ?? {};
    expect(JSON.parse(JSON.stringify({ newspaper, date, page }))).toEqual(expected.about);
    expect(reading.source.links?.map(({ title }) => title)).toEqual(expected.links);
    expect(reading.notLoaded).toBe(expected.notLoaded ?? 0);
  });
});
