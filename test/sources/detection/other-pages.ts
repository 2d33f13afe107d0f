import { brokenLines } from './kinds/broken-lines.ts';
import { conversations } from './kinds/conversations.ts';
import { foreign } from './kinds/foreign.ts';
import { lists } from './kinds/lists.ts';
import { narrowLines } from './kinds/narrow-lines.ts';
import { olderTexts } from './kinds/older-texts.ts';
import { prosePages } from './kinds/prose-pages.ts';
import { smallTexts } from './kinds/small-texts.ts';
import { tables } from './kinds/tables.ts';
import { technical } from './kinds/technical.ts';
import { verses } from './kinds/verses.ts';
import { wrappedProse } from './kinds/wrapped-prose.ts';
import type { OtherPages } from './other-page.ts';

/** Every kind of page that holds no newspaper columns. */
export const otherPages: OtherPages = {
  ...brokenLines,
  ...conversations,
  ...verses,
  ...prosePages,
  ...lists,
  ...tables,
  ...technical,
  ...foreign,
  ...wrappedProse,
  ...narrowLines,
  ...smallTexts,
  ...olderTexts,
};
