const UNIT = /[A-Za-z0-9０-９Ａ-Ｚａ-ｚ]+(?:[.,:/+'-][A-Za-z0-9０-９]+)*%?|……|——|./gsu;

/**
 * What a line break may not cut: a Latin word, a number, an ellipsis, a dash; else single characters.
 * `第1.2万` → `第` `1.2` `万`.
 */
export function splitUnits(text: string, keepLatin: boolean): string[] {
  return keepLatin ? (text.match(UNIT) ?? []) : [...text];
}
