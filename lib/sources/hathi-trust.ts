import { placesSource } from './places-source.ts';

/** Pages whose text has not come yet. */
export const HATHI_WAITING = '.page[data-seq][data-loaded="false"],.page[data-seq]:not(:has(.page-text))';

/** The plain text view of HathiTrust: a page of text is loaded when the reader scrolls to it. */
export const hathiTrust = placesSource({
  name: 'hathi-trust',
  text: '.page[data-seq] .page-text',
  notLoaded: HATHI_WAITING,
});
