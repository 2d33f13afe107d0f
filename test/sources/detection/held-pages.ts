import { data } from './held-kinds/data.ts';
import { fromDesks } from './held-kinds/from-desks.ts';
import { passedOn } from './held-kinds/passed-on.ts';
import { setInLines } from './held-kinds/set-in-lines.ts';
import { shortLines } from './held-kinds/short-lines.ts';
import { written } from './held-kinds/written.ts';
import type { OtherPages } from './other-page.ts';

/** Kinds of page that hold no newspaper columns and that detection was never learned from: they show how it does elsewhere. */
export const heldPages: OtherPages = { ...data, ...fromDesks, ...passedOn, ...setInLines, ...shortLines, ...written };
