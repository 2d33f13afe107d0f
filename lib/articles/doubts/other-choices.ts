/** Another choice than the one made, and what it would cost: 0 where it is as good, the more below 0 the worse it is. */
export interface OtherChoice {
  readonly body: number;
  readonly loss: number;
}

/** How likely it is that the other choice is the right one of the two, 0 to ½. */
export const riskOf = (loss: number): number => 1 / (1 + Math.exp(Math.max(0, -loss)));

/**
 * What else each text of a one-to-one matching might have gone with, the likeliest first: another body, that body's text
 * going where it fits better of the place left free and none; or no body (−1). `shares` holds for each text the logarithm
 * of how likely each body is, “none” last.
 */
export const otherChoices = (
  shares: readonly (readonly number[])[],
  bodyOf: readonly number[],
  text: number,
): OtherChoice[] => {
  const row = shares[text]!;
  const none = row.length - 1;
  const own = bodyOf[text]! < 0 ? none : bodyOf[text]!;
  const lossWith = (body: number): number => {
    const gain = row[body]! - row[own]!;
    const owner = body === none ? -1 : bodyOf.indexOf(body);
    if (owner < 0) return gain;
    const theirs = shares[owner]!;
    return gain + Math.max(theirs[own]!, theirs[none]!) - theirs[body]!;
  };
  return row
    .flatMap((_, body) => (body === own ? [] : [{ body: body === none ? -1 : body, loss: lossWith(body) }]))
    .toSorted((a, b) => b.loss - a.loss);
};
