import { chroniclingAmerica } from './chronicling-america.ts';
import { founder } from './founder.ts';
import { hathiTrust } from './hathi-trust.ts';
import type { PageSource } from './page-source.ts';
import { renderedText } from './rendered-text.ts';
import { renmin } from './renmin.ts';
import { trove } from './trove.ts';

/** The page shapes that are text alone. */
export const textSources: readonly PageSource[] = [
  founder,
  renmin,
  chroniclingAmerica,
  hathiTrust,
  trove,
  renderedText,
];
