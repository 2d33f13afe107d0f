import { newspapersElsewhere } from './fresh-kinds/newspapers-elsewhere.ts';
import { newspapersOfToday } from './fresh-kinds/newspapers-of-today.ts';
import { oldBooks } from './fresh-kinds/old-books.ts';
import { printedMatter } from './fresh-kinds/printed-matter.ts';
import { records } from './fresh-kinds/records.ts';
import { screens } from './fresh-kinds/screens.ts';
import { tales } from './fresh-kinds/tales.ts';
import { tongues } from './fresh-kinds/tongues.ts';
import type { OtherPages } from './other-page.ts';

/** Kinds thought of after detection was learned; every other one is learned from since, the rest never. */
const pages: OtherPages = { ...oldBooks, ...printedMatter, ...records, ...screens, ...tales, ...tongues };
const newspapers: OtherPages = { ...newspapersElsewhere, ...newspapersOfToday };

const everyOther = (kinds: OtherPages, from: 0 | 1): OtherPages =>
  Object.fromEntries(Object.entries(kinds).filter((_, index) => index % 2 === from));

export const freshPages = { learned: everyOther(pages, 0), held: everyOther(pages, 1) };
export const freshNewspapers = { learned: everyOther(newspapers, 0), held: everyOther(newspapers, 1) };
