import { WORD_PAIR_BITS } from './word-pair-table.ts';

/** Bits set for each pair: the least false answers at 8 bits a pair (Bloom 1970). */
const HASHES = 5;

const SIZE = WORD_PAIR_BITS.length * 6;
const bytes = new Uint8Array(WORD_PAIR_BITS.length);
for (let i = 0; i < bytes.length; i++) bytes[i] = WORD_PAIR_BITS.charCodeAt(i) - 0x30;

/** The first of a pair's bits, before it is brought into a table's size, and how far each next one lies from the last. */
const startOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)) >>> 0;
const strideOf = (first: number, second: number, start: number): number =>
  (Math.imul(first, 0xc2b2ae3d) ^ Math.imul(second, 0x27d4eb2f) ^ (start >>> 15)) | 1;

/** The bits of a pair in a table of `size` bits. */
export const pairBits = (first: number, second: number, size: number): number[] => {
  const start = startOf(first, second);
  const stride = strideOf(first, second, start);
  return Array.from({ length: HASHES }, (_, k) => ((start + Math.imul(k, stride)) >>> 0) % size);
};

/**
 * Whether two Han characters, in this order, stand inside a common word (报·导, 經·濟), in either script: a line end or a
 * column end between them very likely cut it. Of pairs that are in no common word two in a hundred are taken for one.
 */
export const isWordPair = (first: number, second: number): boolean => {
  const start = startOf(first, second);
  const stride = strideOf(first, second, start);
  for (let k = 0; k < HASHES; k++) {
    const bit = ((start + Math.imul(k, stride)) >>> 0) % SIZE;
    if (((bytes[Math.floor(bit / 6)]! >> (bit % 6)) & 1) === 0) return false;
  }
  return true;
};
