import { readFileSync } from 'node:fs';

const SAMPLE = new URL('../../test/pages/archive-page/input.txt', import.meta.url);
const FRAME = new URL('archive-page.html', import.meta.url);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The page of an invented newspaper archive, with the text of a newspaper page in it as archives show it. */
export function archivePage(text: string = readFileSync(SAMPLE, 'utf8')): string {
  const escaped = text.replaceAll(/[&<>]/g, (character) => ESCAPES[character] ?? character);
  return readFileSync(FRAME, 'utf8').replace('<!-- text -->', () => escaped);
}
