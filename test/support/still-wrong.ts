import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How many articles of each page of `test/pages` still need repair, or are none: faults that are known, in the open. A page
 * that gets better fails as one that gets worse does, until its number in `test/still-wrong.json` is mended.
 */
export const STILL_WRONG = JSON.parse(
  readFileSync(join(import.meta.dirname, '../still-wrong.json'), 'utf8'),
) as Readonly<Record<string, number>>;
