/** A key that an input method takes: Enter there takes a candidate, and Escape gives one up. Some browsers tell so by its code alone. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === IN_COMPOSITION;

const IN_COMPOSITION = 229;
