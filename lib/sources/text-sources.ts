import { chroniclingAmerica } from './chronicling-america.ts';
import { hathiTrust } from './hathi-trust.ts';
import type { PageSource } from './page-source.ts';
import { renderedText } from './rendered-text.ts';
import { trove } from './trove.ts';

/** The page shapes that are text alone. */
export const textSources: readonly PageSource[] = [chroniclingAmerica, hathiTrust, trove, renderedText];
