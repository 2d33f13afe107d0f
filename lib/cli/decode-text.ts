/** Enough to tell an encoding by; the rest of a long file is not read twice. */
const SAMPLE_BYTES = 65_536;

/** What Chinese prose holds most of, in both scripts: text read in a wrong encoding holds next to none of it. */
const COMMON = new Set(
  '，。、：；“”「」（）《》的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年日月',
);

const MOST_CONTROLS = 0.1;
const NO_TEXT = 'this is no text in UTF-8, GB 18030, Big5, or UTF-16 with a byte order mark. Save it as UTF-8.';

/** A file that is no text. The message says what to do. */
export class NoTextError extends Error {
  override readonly name = 'NoTextError';
}

/**
 * The text of a file: UTF-8, UTF-16 by its byte order mark, or, where the bytes are no UTF-8, whichever of GB 18030,
 * Big5 and damaged UTF-8 looks most like Chinese. Bytes that mean nothing become U+FFFD. Throws a NoTextError.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (controlShare(text.slice(0, SAMPLE_BYTES)) > MOST_CONTROLS) throw new NoTextError(NO_TEXT);
  return text;
}

/** Pictures, archives and UTF-16 without its mark are full of control characters; a text may hold a stray one. */
function controlShare(sample: string): number {
  const controls = sample.match(/(?!\s)[\p{Cc}\uFFFD]/gu) ?? [];
  return controls.length / Math.max(1, sample.length);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : likeliest(bytes.subarray(firstForeign(bytes)));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Where ASCII ends: a long stretch of it at the head of a file tells nothing. */
function firstForeign(bytes: Uint8Array): number {
  return Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
}

function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const scored = ['utf-8', 'gb18030', 'big5'].map((encoding) => ({ encoding, score: likeness(sample, encoding) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/** The share of common characters less the share of those that could not be read. */
function likeness(sample: Uint8Array, encoding: string): number {
  const characters = [...new TextDecoder(encoding).decode(sample, { stream: true })].filter((c) => c > '\u007F');
  const common = characters.filter((character) => COMMON.has(character)).length;
  const unread = characters.filter((character) => character === '\uFFFD').length;
  return (common - unread) / Math.max(1, characters.length);
}
