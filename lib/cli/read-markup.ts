import { readFile } from 'node:fs/promises';
import { isAbsolute, join, normalize, sep } from 'node:path';
import type { Source } from '../model/source.ts';
import { OFFERED_FROM } from '../model/certainty.ts';
import { detect } from '../sources/detect.ts';
import { sourceFromPage } from '../sources/source-from-page.ts';
import { unfoldSaved } from '../sources/unfold-saved.ts';
import { decodeText } from './decode-text.ts';
import { parseMarkup } from './parse-markup.ts';

export interface MarkupOptions {
  /** Told the addresses of frames that are not at hand, where what was read is no newspaper page. */
  readonly onMissingFrames?: ((addresses: readonly string[]) => void) | undefined;
}

/**
 * Reads the markup of a file. What its frames show is read where it was saved with it: in its `folder` or below it, and
 * nowhere else, for a page may name any file of the computer. What came without a folder has no files beside it.
 */
export async function readMarkup(
  folder: string | undefined,
  markup: string,
  kind: 'html' | 'xml',
  { onMissingFrames }: MarkupOptions = {},
): Promise<Source> {
  const document = parseMarkup(markup, kind);
  const missing = await unfoldSaved(document, {
    parse: (inner) => parseMarkup(inner, 'html'),
    read: async (address) => (folder === undefined ? undefined : readBeside(folder, address)),
  });
  const source = sourceFromPage(document);
  if (missing.length > 0 && detect(source.text).certainty < OFFERED_FROM) onMissingFrames?.(missing);
  return source;
}

async function readBeside(folder: string, address: string): Promise<string | undefined> {
  const path = pathOf(address);
  if (path === undefined) return undefined;
  try {
    return decodeText(await readFile(join(folder, path)));
  } catch {
    return undefined;
  }
}

/** The path below the folder that a relative address leads to; nothing where it leads elsewhere. */
function pathOf(address: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(address.replace(/[?#].*$/su, '')));
    const isElsewhere = /^[a-z][a-z\d+.-]*:/iu.test(address) || isAbsolute(path) || path.split(sep)[0] === '..';
    return isElsewhere ? undefined : path;
  } catch {
    return undefined;
  }
}
