import type { Comfort } from '../../lib/model/settings.ts';

/** How much larger a step of size is. */
const STEP = 0.0625;

/** Tells a document how it is to be set; the tokens and the article's styles do the rest. */
export function applyComfort({ documentElement: root }: Document, comfort: Comfort): void {
  const { theme, face, lineHeight, width, vertical, size } = comfort;
  Object.assign(root.dataset, { theme, face, lineHeight, width, vertical: String(vertical) });
  root.style.setProperty('--scale', String(1 + size * STEP));
}
