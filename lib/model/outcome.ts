import type { Result } from './result.ts';
import type { Source } from './source.ts';

/** A page of a tab, read and taken apart. */
export interface ReadPage {
  readonly source: Source;
  readonly result: Result;
  /** Milliseconds from the question to the result. */
  readonly elapsed: number;
  /** How many pages of what is shown the site has not loaded yet; absent where it has loaded all, or does not tell. */
  readonly notLoaded?: number;
}

/** Why a page gave no articles though it could be read; `notText`: a file that is none. */
export type NothingWhy = 'noText' | 'notNewspaper' | 'notChinese' | 'notText' | FileTrouble;

/** Why a file gave no text: a PDF that is a picture, a damaged file, a PDF that the browser does not hand out. */
export type FileTrouble = 'pdfPicture' | 'broken' | 'pdfKept';

/**
 * What came of reading a tab's page. `unsure`: it may be no newspaper page, the reader is asked; `forbidden`: the browser shuts extensions out of it; `fileForbidden`: a file of this
 * computer, which the reader has to allow; `lostPermission`: the tab has gone on since the click that allowed reading; `gone`:
 * it was closed, or went on to another page, while it was read.
 */
export type Outcome =
  | { readonly status: 'read'; readonly page: ReadPage }
  | { readonly status: 'unsure'; readonly page: ReadPage }
  | { readonly status: 'nothing'; readonly why: NothingWhy }
  | { readonly status: 'forbidden' | 'fileForbidden' | 'lostPermission' | 'gone' | 'cancelled' }
  | { readonly status: 'failed'; readonly message: string };
