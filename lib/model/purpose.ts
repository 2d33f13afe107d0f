/**
 * What a tab's page is read for: to show what is in it; to point at places of the page, too, which one part of the extension
 * does; to copy what is selected, and nothing else.
 */
export type Purpose = 'show' | 'pointAt' | 'copySelection';
