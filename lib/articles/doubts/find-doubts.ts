import type { Doubt } from '../../model/doubt.ts';
import type { PageReading } from '../page-reading.ts';
import { captionDoubts } from './caption-doubts.ts';
import { headingDoubts } from './heading-doubts.ts';
import { linkDoubts } from './link-doubts.ts';
import { paragraphDoubts } from './paragraph-doubts.ts';
import { roleDoubts } from './role-doubts.ts';

/** A chance smaller than this is none. */
const LEAST_RISK = 0.001;

const allDoubts = (page: PageReading): Doubt[] => [
  ...paragraphDoubts(page),
  ...linkDoubts(page),
  ...headingDoubts(page),
  ...roleDoubts(page),
  ...captionDoubts(page),
];

/** Every decision of a page that could be another, as a doubt however small. */
export const findDoubts = (page: PageReading): Doubt[] => allDoubts(page).filter(({ risk }) => risk >= LEAST_RISK);
