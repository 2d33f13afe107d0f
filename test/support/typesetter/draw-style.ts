import type { Random } from '../random.ts';
import { baseStyle } from './base-style.ts';
import { commonStyle } from './common-style.ts';
import { KIND_STYLES } from './kind-styles.ts';
import type { Style, StyleKind } from './style.ts';

export const STYLE_KINDS: readonly StyleKind[] = [
  'plain',
  'dense',
  'airy',
  'noisy',
  'shuffled',
  'parted',
  'across',
  'pdfraw',
  'old',
  'vertical',
];

/** Kinds that say little about the others, by being harder or easier than any: asked for by name only. */
export const OTHER_KINDS: readonly StyleKind[] = ['layout', 'clean'];

/** Share of the pages that follow the habits most papers have. */
const COMMON = 0.5;

/** Draws everything that a page's style leaves open; of any kind where none is named. */
export function drawStyle(random: Random, kind: StyleKind = random.pick(STYLE_KINDS)): Style {
  const wide = { ...baseStyle(random), kind };
  return KIND_STYLES[kind](random.chance(COMMON) ? commonStyle(wide, random) : wide, random);
}
