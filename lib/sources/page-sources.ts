import { markedSources } from './marked-sources.ts';
import type { PageSource } from './page-source.ts';
import { textSources } from './text-sources.ts';

/** Every page shape that is known, in no order: the surest candidate wins. */
export const pageSources: readonly PageSource[] = [...markedSources, ...textSources];
