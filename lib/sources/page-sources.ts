import { markedSources } from './marked-sources.ts';
import type { PageSource } from './page-source.ts';
import { renderedText } from './rendered-text.ts';

/** Every page shape that is known, in no order: the surest candidate wins. */
export const pageSources: readonly PageSource[] = [...markedSources, renderedText];
