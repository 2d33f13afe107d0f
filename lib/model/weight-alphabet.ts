/**
 * How the table of weights is written: one character a weight, so that it stays small. The alphabet is printable ASCII but
 * for what a string literal would escape; its middle character is 0. Steps grow with the square of the distance from it,
 * for most weights are small: the smallest is 0.0025, the greatest weight 4.84.
 */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i))
  .filter((character) => !`'"\\\``.includes(character))
  .slice(1)
  .join('');
const MIDDLE = Math.floor(ALPHABET.length / 2);
const FINEST = 0.0025;

const valueOf = (place: number): number => Math.sign(place - MIDDLE) * FINEST * (place - MIDDLE) ** 2;

const encodeWeight = (weight: number): string => {
  const step = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / FINEST));
  return ALPHABET[Math.max(0, Math.min(ALPHABET.length - 1, MIDDLE + step))]!;
};

export const encodeWeights = (weights: ArrayLike<number>): string => Array.from(weights, encodeWeight).join('');

const VALUES = new Map(Array.from(ALPHABET, (character, place) => [character, valueOf(place)]));

/** @throws RangeError where a character is none of the alphabet */
export const decodeWeights = (table: string): Float32Array =>
  Float32Array.from(table, (character) => {
    const value = VALUES.get(character);
    if (value === undefined) throw new RangeError(`“${character}” stands for no weight`);
    return value;
  });
