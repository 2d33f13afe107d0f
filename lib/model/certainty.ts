/** How sure it is that a text is a newspaper's, 0 to 1: from here on its articles are shown. */
export const OFFERED_FROM = 0.5;
/** From here on up to `OFFERED_FROM` the reader is asked; below, nothing is shown. */
export const ASKED_FROM = 0.15;
