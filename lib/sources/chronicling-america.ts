import { placesSource } from './places-source.ts';

/** The OCR view of Chronicling America: a `br` ends a line, a `p` is what a blank line was, no paragraph. */
export const chroniclingAmerica = placesSource({ name: 'chronicling-america', text: 'body#chronam_page_print > div' });
