import { data } from './held-kinds/data.ts';
import { passedOn } from './held-kinds/passed-on.ts';
import { shortLines } from './held-kinds/short-lines.ts';
import { written } from './held-kinds/written.ts';
import type { OtherPages } from './other-page.ts';

/** Kinds of page that hold no newspaper columns and that detection was never learned from: they show how it does elsewhere. */
export const heldPages: OtherPages = { ...data, ...passedOn, ...shortLines, ...written };
