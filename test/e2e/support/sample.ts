import { readFileSync } from 'node:fs';
import { reflow } from '../../../lib/reflow.ts';
import { readGold } from '../../support/read-gold.ts';

const read = (slug: string, name: string) =>
  readFileSync(new URL(`../../pages/${slug}/${name}`, import.meta.url), 'utf8');

/** The text of the page of an invented daily, and what a careful person makes of it. */
export const sampleText = read('archive-page', 'input.txt');
export const sample = readGold(read('archive-page', 'expected.json'));

/** The article of the sample that has a kicker, a headline of two lines and a caption with a credit. */
export const fullArticle = sample.articles.findIndex(({ kicker, captions }) => kicker && captions[0]?.credit);

/** The text of a page that means harm: markup, links that run code, ends of front matter, a character that turns text round. */
export const hostileText = read('hostile-text', 'input.txt');
export const hostileArticle = readGold(read('hostile-text', 'expected.json')).articles[0]!;

/** The text of another page. */
export const otherText = read('headings-at-the-foot-in-another-order', 'input.txt');

/** The text of a page that leaves much to doubt: paragraphs of one line each, under the articles of the daily. */
export const doubtfulText = `${sampleText}\n\n${read('dialogue-of-one-line-paragraphs', 'input.txt')}`;
/** The first of its articles that there is a doubt about, and where it stands in the list. */
const doubtful = reflow({ text: doubtfulText });
export const doubtfulIndex = doubtful.doubts.find(({ article }) => article !== undefined && article !== null)!.article!;
export const doubtfulArticle = doubtful.articles[doubtfulIndex]!;
