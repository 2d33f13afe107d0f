import { newspapersElsewhere } from './fresh-kinds/newspapers-elsewhere.ts';
import { newspapersOfToday } from './fresh-kinds/newspapers-of-today.ts';
import { oldBooks } from './fresh-kinds/old-books.ts';
import { printedMatter } from './fresh-kinds/printed-matter.ts';
import { records } from './fresh-kinds/records.ts';
import { screens } from './fresh-kinds/screens.ts';
import { tales } from './fresh-kinds/tales.ts';
import { tongues } from './fresh-kinds/tongues.ts';
import type { OtherPages } from './other-page.ts';

export const freshPages: OtherPages = { ...oldBooks, ...printedMatter, ...records, ...screens, ...tales, ...tongues };
export const freshNewspapers: OtherPages = { ...newspapersElsewhere, ...newspapersOfToday };
