import type { Random } from '../random.ts';
import { CONFUSABLE, HALF_MARKS } from './confusable.ts';
import type { InventedArticle, InventedCaption } from './invented-article.ts';
import type { NoiseStyle } from './style.ts';

const DROPPABLE = /[，。、；：“”]/u;

function spoilChar(char: string, noise: NoiseStyle, random: Random): string {
  const others = CONFUSABLE.get(char);
  if (others && random.chance(noise.wrong)) return random.pick(others);
  if (DROPPABLE.test(char) && random.chance(noise.lostMarks)) return '';
  if (random.chance(noise.specks)) return char + random.pick(['·', "'", '.', '｀', '丶', '-']);
  return char;
}

const halve = (text: string, marks: string) =>
  [...text].map((c) => (marks.includes(c) ? (HALF_MARKS[c] ?? c) : c)).join('');

const widen = (text: string) =>
  text.replace(/[0-9A-Za-z%]/gu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));

const QUOTES = ['“”‘’', '「」『』'] as const;

/** `“一”` → `「一」`, and the other way about. */
function swapQuotes(text: string): string {
  const [curly, corner] = QUOTES;
  return text.replace(/[“”‘’「」『』]/gu, (mark) => {
    const at = curly.indexOf(mark);
    return (at < 0 ? curly[corner.indexOf(mark)] : corner[at]) ?? mark;
  });
}

function spoilText(text: string, noise: NoiseStyle, random: Random): string {
  const marks = random.chance(noise.halfMarks)
    ? random.pick(['，', '，；：', '，。；：！？', '（）', '，。；：！？（）'])
    : '';
  const spoiled = [...halve(text, marks)].map((char) => spoilChar(char, noise, random)).join('');
  const quoted = noise.otherQuotes ? swapQuotes(spoiled) : spoiled;
  return noise.fullDigits ? widen(quoted) : quoted;
}

/** The article as recognition would read it; the gold keeps the same wrong characters, for nobody asks to mend them. */
export function spoilArticle(article: InventedArticle, noise: NoiseStyle, random: Random): InventedArticle {
  const own = (text: string) => spoilText(text, noise, random);
  const heading: NoiseStyle = { ...noise, lostMarks: 0, specks: 0, halfMarks: noise.halfMarks / 4 };
  const loud = (text: string) => spoilText(text, heading, random);
  const caption = ({ text, credit }: InventedCaption) => ({
    text: own(text),
    ...(credit ? { credit: loud(credit) } : {}),
  });
  return {
    ...article,
    ...(article.kicker ? { kicker: loud(article.kicker) } : {}),
    headline: article.headline.map(loud),
    ...(article.deck ? { deck: loud(article.deck) } : {}),
    paragraphs: article.paragraphs.map(own),
    captions: (article.captions ?? []).map(caption),
  };
}
