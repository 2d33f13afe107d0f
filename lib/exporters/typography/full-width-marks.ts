const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};

/** What belongs to Chinese text: Han characters and the marks that are set with them. */
const CHINESE = String.raw`\p{Script=Han}、。，；：！？）》」』”’…—`;
const AFTER = new RegExp(String.raw`(?<=[${CHINESE}])[,;:!?]+`, 'gu');
const BEFORE = new RegExp(String.raw`(?<![,;:!?])[,;:!?](?=[\p{Script=Han}（《「『“‘])`, 'gu');
/** A point may be part of a number, an abbreviation, or a row of dots. */
const POINT = new RegExp(String.raw`(?<=[\p{Script=Han}）》」』”’])\.(?![.\w])`, 'gu');
const BRACKETS = /\(([^()]*)\)/gu;
const HAN = /\p{Script=Han}/u;

/**
 * Half-width marks beside Chinese text made full-width, one for one: `他说:“好.”` → `他说：“好。”`. Marks in numbers and in Latin
 * text stay (`3,000`, `10:30`, `No. 5`), and brackets about Latin text alone.
 */
export function fullWidthMarks(text: string): string {
  const wide = (marks: string) => [...marks].map((mark) => FULL_WIDTH[mark] ?? mark).join('');
  return text
    .replaceAll(BRACKETS, (whole, inside: string) => (HAN.test(inside) ? `（${inside}）` : whole))
    .replaceAll(AFTER, wide)
    .replaceAll(BEFORE, wide)
    .replaceAll(POINT, '。');
}
