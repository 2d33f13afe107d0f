/**
 * Why a file gave no text: `encrypted` asks for a password, `wrongPassword` for another, `broken` is no readable PDF or XML,
 * `picture` is a scan without text, `empty` has no text at all, `unknown` is a kind of file that is not read.
 */
export type SourceProblem = 'encrypted' | 'wrongPassword' | 'broken' | 'picture' | 'empty' | 'unknown';

const MESSAGES: Readonly<Record<SourceProblem, string>> = {
  encrypted: 'This PDF asks for a password. Give it with --password.',
  wrongPassword: 'That is not the password of this PDF. Give another with --password.',
  broken: 'This file is damaged or not what its name says. Get it again from where it came.',
  picture: 'This PDF is a picture without text. Have its text recognised (OCR) first, then try again.',
  empty: 'No text was found in this file.',
  unknown: 'Files of this kind are not read. Give a .txt, .pdf, .html, .hocr or .xml file.',
};

/** A file that could not be read. The message is English and says what to do. */
export class SourceError extends Error {
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem, options?: ErrorOptions) {
    super(MESSAGES[problem], options);
    this.name = 'SourceError';
    this.problem = problem;
  }
}
