import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold, type ReadGold } from './read-gold.ts';

const PAGES = join(import.meta.dirname, '../pages');

/** What a page of `test/pages` gives beside its articles. */
export interface MarkupExpected {
  /** The name of the source that reads it. */
  readonly source: string;
  readonly about?: Readonly<Record<string, string>>;
  /** The titles of the other articles that the page lists. */
  readonly links?: readonly string[];
  readonly notLoaded?: number;
  /** Only a tab shows its text: a file of it has none, or more. */
  readonly inTab?: true;
  /** What the reader has selected: from where these words begin to where those end. */
  readonly select?: { readonly from: string; readonly to: string };
}

/** A page of `test/pages` that stands in markup: the folder's name, its file and what is right for it. */
export interface MarkupPage extends MarkupExpected {
  readonly slug: string;
  readonly file: string;
  readonly kind: 'html' | 'xml';
  readonly markup: string;
  /** The page in its frame, where it has one. */
  readonly frame?: string;
  readonly gold: ReadGold;
}

/** Every page of `test/pages` that is a `page.html` or `page.xml`. */
export const markupPages = (): readonly MarkupPage[] =>
  readdirSync(PAGES).flatMap((slug) =>
    (['html', 'xml'] as const)
      .filter((kind) => existsSync(join(PAGES, slug, `page.${kind}`)))
      .map((kind) => readMarkupPage(slug, kind)),
  );

function readMarkupPage(slug: string, kind: 'html' | 'xml'): MarkupPage {
  const file = join(PAGES, slug, `page.${kind}`);
  const frame = join(PAGES, slug, 'frame.html');
  const json = readFileSync(join(PAGES, slug, 'expected.json'), 'utf8');
  return {
    ...(JSON.parse(json) as MarkupExpected),
    slug,
    file,
    kind,
    markup: readFileSync(file, 'utf8'),
    ...(existsSync(frame) && { frame: readFileSync(frame, 'utf8') }),
    gold: readGold(json),
  };
}
