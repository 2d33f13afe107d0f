import type { Doubt } from '../../model/doubt.ts';
import type { PageReading } from '../page-reading.ts';
import { captionDoubts } from './caption-doubts.ts';
import { headingDoubts } from './heading-doubts.ts';
import { linkDoubts } from './link-doubts.ts';
import { paragraphDoubts } from './paragraph-doubts.ts';
import { roleDoubts } from './role-doubts.ts';

/** Every decision of a page that could be another, as a doubt however small. */
export const findDoubts = (page: PageReading): Doubt[] => [
  ...paragraphDoubts(page),
  ...linkDoubts(page),
  ...headingDoubts(page),
  ...roleDoubts(page),
  ...captionDoubts(page),
];
