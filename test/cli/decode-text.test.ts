import { describe, expect, test } from 'vitest';
import { decodeText, NoTextError } from '../../lib/cli/decode-text.ts';

const SIMPLIFIED = '本报讯（记者白晓岚）云浦新渡口主体工程昨日完工，从下月起，两岸往来只要十分钟。';
const TRADITIONAL = '【記者白曉嵐／雲浦報導】新渡口主體工程昨日完工，下月起兩岸往來只要十分鐘。';

/** The bytes of a text in an encoding that Node reads but does not write: looked up in the table of what it reads. */
function encode(text: string, encoding: string, bytesOf: Iterable<readonly number[]>): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map([...bytesOf].map((bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes]));
  return Uint8Array.from([...text].flatMap((character) => [...(table.get(character) ?? [character.charCodeAt(0)])]));
}

function* pairs(): Generator<readonly number[]> {
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) yield [lead, trail];
}

const gb = (text: string) => encode(text, 'gb18030', pairs());
const big5 = (text: string) => encode(text, 'big5', pairs());

describe('the encoding is told', () => {
  test.each([
    ['UTF-8', SIMPLIFIED, Buffer.from(SIMPLIFIED)],
    ['UTF-8 with a byte order mark', SIMPLIFIED, Buffer.from(`\uFEFF${SIMPLIFIED}`)],
    ['UTF-16, little end first', SIMPLIFIED, Buffer.from(`\uFEFF${SIMPLIFIED}`, 'utf16le')],
    ['UTF-16, big end first', SIMPLIFIED, Buffer.from(`\uFEFF${SIMPLIFIED}`, 'utf16le').swap16()],
    ['GB 18030', SIMPLIFIED, gb(SIMPLIFIED)],
    ['GB 18030, Traditional', TRADITIONAL, gb(TRADITIONAL)],
    ['Big5', TRADITIONAL, big5(TRADITIONAL)],
    ['GB 18030 after much ASCII', 'x'.repeat(70_000) + SIMPLIFIED, gb('x'.repeat(70_000) + SIMPLIFIED)],
    ['nothing', '', new Uint8Array()],
  ])('%s', (_, text, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });
});

test('one damaged character does not make UTF-8 something else', () => {
  const bytes = Buffer.concat([Buffer.from(SIMPLIFIED), Buffer.from([0xe4, 0xba]), Buffer.from(`，${SIMPLIFIED}`)]);
  expect(decodeText(bytes)).toBe(`${SIMPLIFIED}\uFFFD，${SIMPLIFIED}`);
});

test('a stray control character is kept', () => {
  expect(decodeText(Buffer.from(`${SIMPLIFIED}\u000C\u0001`))).toBe(`${SIMPLIFIED}\u000C\u0001`);
});

test('what is no text is refused', () => {
  expect(() => decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toThrow(
    NoTextError,
  );
});
