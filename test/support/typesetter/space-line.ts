import type { Random } from '../random.ts';
import type { SpacingStyle } from './style.ts';

const UNIT = /[A-Za-z0-9]+(?:[.:/-][A-Za-z0-9]+)*%?|\S|\s/gu;

const unitsOf = (text: string): string[] => text.match(UNIT) ?? [];

/** `市政府召开2022年` → `市 政 府 召 开 2022 年`; a space of the text's own comes out three times as wide. */
export function letterSpace(text: string, gap = ' '): string {
  return unitsOf(text).join(gap);
}

/** `老人丢了 的哥送回` keeps its wider space. */
export function letterSpaceHeading(text: string, gap: string): string {
  return text
    .split(/\s+/u)
    .map((part) => letterSpace(part, gap))
    .join(`${gap}  `);
}

/** `还有人提着鸟笼` → `还有人提 着 鸟 笼`: only from somewhere on, or only up to there. */
function partly(text: string, gap: string, random: Random): string {
  const units = unitsOf(text);
  const at = random.int(1, Math.max(1, units.length - 2));
  const [head, tail] = [units.slice(0, at), units.slice(at)];
  return random.chance(0.7) ? `${head.join('')} ${tail.join(gap)}` : `${head.join(gap)} ${tail.join('')}`;
}

function aroundDigits(text: string, share: number, random: Random): string {
  const before = text.replace(/(?<=\p{sc=Han})(?=[0-9A-Za-z])/gu, () => (random.chance(share) ? ' ' : ''));
  return before.replace(/(?<=[0-9A-Za-z%])(?=\p{sc=Han})/gu, () => (random.chance(share) ? ' ' : ''));
}

/** `(记者 蓝可)诺兰` → `(记者 蓝可) 诺兰`; and spaces anywhere, as recognition reads them. */
function scatter(text: string, style: SpacingStyle, random: Random): string {
  if (!style.afterMarks && !style.scattered) return text;
  const marked = text.replace(
    /[,.;:!?)](?=\p{sc=Han})/gu,
    (mark) => mark + (random.chance(style.afterMarks) ? ' ' : ''),
  );
  return marked.replace(/(?<=[^\sA-Za-z0-9])(?=\S)/gu, () => (random.chance(style.scattered) ? ' ' : ''));
}

/** Spaces that a justified line got, and that mean nothing. */
export function spaceLine(text: string, justified: boolean, style: SpacingStyle, random: Random): string {
  return scatter(spread(text, justified, style, random), style, random);
}

function spread(text: string, justified: boolean, style: SpacingStyle, random: Random): string {
  const spaced = aroundDigits(text, style.aroundDigits, random);
  const isSpread = random.chance(style.anyLine) || (justified && random.chance(style.justifiedLines));
  if (!isSpread || text.length < 4) return spaced;
  const gap = random.chance(style.wide) ? '  ' : ' ';
  const whole = random.chance(0.5) ? spaced : text;
  return random.chance(style.inPart) ? partly(whole, gap, random) : letterSpace(whole, gap);
}
