import type { PageSource } from './page-source.ts';
import { renderedText } from './rendered-text.ts';

/** The page shapes that are text alone. */
export const textSources: readonly PageSource[] = [renderedText];
