/**
 * How the table of weights is written: one character a weight, so that it stays small. The alphabet is printable ASCII but
 * for what a string literal would escape; its middle character is 0, each step from it `WEIGHT_STEP`.
 */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(0x21 + i))
  .filter((character) => !`'"\\\``.includes(character))
  .join('');
const MIDDLE = Math.floor(ALPHABET.length / 2);

/** Log-odds a step; finer steps change no decision. The table reaches from −6.75 to 6.6. */
export const WEIGHT_STEP = 0.15;

export const encodeWeight = (weight: number): string => {
  const step = Math.round(weight / WEIGHT_STEP);
  return ALPHABET[Math.max(0, Math.min(ALPHABET.length - 1, MIDDLE + step))]!;
};

export const decodeWeight = (character: string): number => (ALPHABET.indexOf(character) - MIDDLE) * WEIGHT_STEP;
