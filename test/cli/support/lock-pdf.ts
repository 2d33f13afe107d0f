import { createHash } from 'node:crypto';

interface Lock {
  /** What the trailer says of it. */
  readonly entry: string;
  /** A string or stream of the object with this number, one byte a character. */
  seal(text: string, object: number): string;
}

/** What a password is filled up with to 32 bytes: ISO 32000-1, 7.6.3.3. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const KEY_BYTES = 5;
/** All but the first two bits: the reader may do everything. */
const PERMISSIONS = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
const ID = Buffer.from([0]);

/** The standard security handler of PDF 1.1 (ISO 32000-1, 7.6.3: RC4, 40 bits), one password for owner and user. */
export function lockPdf(password: string): Lock {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, KEY_BYTES), padded);
  const key = md5(padded, owner, PERMISSIONS, ID).subarray(0, KEY_BYTES);
  const entry = [
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${rc4(key, PADDING).toString('hex')}>`,
    `/P -4 >> /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>]`,
  ].join(' ');
  return {
    entry,
    seal(text, object) {
      const number = Buffer.from([object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0]);
      return rc4(md5(key, number).subarray(0, KEY_BYTES + 5), Buffer.from(text, 'latin1')).toString('latin1');
    },
  };
}

const md5 = (...parts: readonly Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/** OpenSSL has RC4 no more. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number): void => void ([state[a], state[b]] = [state[b]!, state[a]!]);
  for (let i = 0, j = 0; i < 256; i++) swap(i, (j = (j + state[i]! + key[i % key.length]!) & 255));
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + state[i]!) & 255;
    swap(i, j);
    return byte ^ state[(state[i]! + state[j]!) & 255]!;
  }) as Buffer;
}
