import { readFileSync } from 'node:fs';
import { readGold } from '../../support/read-gold.ts';

/** What a careful person makes of the sample page, which `/archive.html` holds. */
export const sample = readGold(
  readFileSync(new URL('../../pages/archive-page/expected.json', import.meta.url), 'utf8'),
);

/** The article of the sample that has a kicker, a headline of two lines and a caption with a credit. */
export const fullArticle = sample.articles.findIndex(({ kicker, captions }) => kicker && captions[0]?.credit);
