import { placesSource } from './places-source.ts';

/** The plain text view of HathiTrust: a page of text is loaded when the reader scrolls to it. */
export const hathiTrust = placesSource({
  name: 'hathi-trust',
  text: '.page[data-seq] .page-text',
  notLoaded: '.page[data-seq][data-loaded="false"], .page[data-seq]:not(:has(.page-text))',
});
