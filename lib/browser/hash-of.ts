import { endOfCharacter } from './end-of-character.ts';

/** So many UTF-16 units are encoded in one go: some hundredths of a second. */
const SLICE = 1 << 19;
/** A UTF-16 unit takes so many bytes of UTF-8 at the most. */
const MOST_BYTES = 3;

/** SHA-256 of a text, in hexadecimal: tells whether a page's text has changed since it was read. Long texts are taken in slices. */
export async function hashOf(text: string): Promise<string> {
  const bytes = text.length > SLICE ? await encodeInSlices(text) : new TextEncoder().encode(text);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function encodeInSlices(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(text.length * MOST_BYTES);
  let written = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    await new Promise((resolve) => setTimeout(resolve));
    end = endOfCharacter(text, start + SLICE);
    written += encoder.encodeInto(text.slice(start, end), bytes.subarray(written)).written;
  }
  return bytes.subarray(0, written);
}
