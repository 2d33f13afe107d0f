import type { PageSource } from './page-source.ts';

/** Every page shape that is known, in no order: the surest candidate wins. */
export const pageSources: readonly PageSource[] = [];
