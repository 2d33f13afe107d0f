import { across } from './kinds/across.ts';
import { airy } from './kinds/airy.ts';
import { clean } from './kinds/clean.ts';
import { dense } from './kinds/dense.ts';
import { layout } from './kinds/layout.ts';
import { noisy } from './kinds/noisy.ts';
import { old } from './kinds/old.ts';
import { parted } from './kinds/parted.ts';
import { pdfraw } from './kinds/pdfraw.ts';
import { shuffled } from './kinds/shuffled.ts';
import { vertical } from './kinds/vertical.ts';
import type { Narrow } from './kinds/narrow.ts';
import type { StyleKind } from './style.ts';

const plain: Narrow = (style) => style;

/** How each kind of page narrows what is drawn. */
export const KIND_STYLES: Readonly<Record<StyleKind, Narrow>> = {
  plain,
  dense,
  airy,
  noisy,
  shuffled,
  parted,
  across,
  pdfraw,
  old,
  vertical,
  layout,
  clean,
};
