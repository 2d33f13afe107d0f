import type { Doubt } from '../../model/doubt.ts';
import type { PageReading } from '../page-reading.ts';

export const confidenceOf = (_page: PageReading, _doubts: readonly Doubt[], _article: number): number => 0.5;
