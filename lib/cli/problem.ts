const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check its name.',
  ENOTDIR: 'there is no such file. Check the folders in its name.',
  EISDIR: 'this is a folder. Name the files in it.',
  EACCES: 'it may not be read. Ask its owner for permission.',
  EPERM: 'it may not be read. Ask its owner for permission.',
  ENAMETOOLONG: 'there is no such file. Its name is too long.',
  EMFILE: 'too many files are open. Close some programs.',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB. Split it.',
  ERR_STRING_TOO_LONG: 'it is larger than 500 million characters. Split it.',
};

/** What went wrong with a file, in a sentence that says what to do. */
export function problem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return (MEANINGS[code] ?? error.message).replaceAll(/\s+/gu, ' ');
}
