import { WORD_PAIR_BITS } from './word-pair-table.ts';

/** Bits set for each pair: the least false answers at 8 bits a pair (Bloom 1970). */
const HASHES = 5;

const bytes = Uint8Array.from(WORD_PAIR_BITS, (character) => character.charCodeAt(0) - 0x30);
const SIZE = bytes.length * 6;

/** The bits of a pair in a table of `size` bits. */
export const pairBits = (first: number, second: number, size: number): number[] => {
  const a = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)) >>> 0;
  const b = (Math.imul(first, 0xc2b2ae3d) ^ Math.imul(second, 0x27d4eb2f) ^ (a >>> 15)) >>> 0;
  return Array.from({ length: HASHES }, (_, k) => (a + Math.imul(k, b | 1)) >>> 0).map((hash) => hash % size);
};

/**
 * Whether two Han characters, in this order, stand inside a common word (报·导, 經·濟), in either script: a line end or a
 * column end between them very likely cut it. Of pairs that are in no common word two in a hundred are taken for one.
 */
export const isWordPair = (first: number, second: number): boolean =>
  pairBits(first, second, SIZE).every((bit) => (bytes[Math.floor(bit / 6)]! >> (bit % 6)) & 1);
