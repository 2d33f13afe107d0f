import type { Random } from '../random.ts';
import type { InventedArticle } from './invented-article.ts';

const KICKERS: Readonly<Record<'simplified' | 'traditional', readonly string[]>> = {
  simplified: [
    '基层一线见闻',
    '民生直通车',
    '记者跑现场',
    '县域新观察',
    '城市体温',
    '热点追踪',
    '周末读城',
    '项目建设进行时',
    '乡村振兴·人物',
    '文化深一度',
    '平安护航进行时',
    '对话·匠人',
    '读者来信',
    '优化营商环境在行动',
    '世界之窗',
    '全国锦标赛第3轮',
  ],
  traditional: ['地方傳真', '生活第一線', '產業脈動', '校園大小事', '文化走讀', '交通新制上路', '市政追蹤', '人物側寫'],
};

const scriptOf = ({ style }: InventedArticle): keyof typeof KICKERS | undefined =>
  style === 'republic' || style === 'notice'
    ? undefined
    : style === 'traditional' || style === 'hongkong'
      ? 'traditional'
      : 'simplified';

const OPENING = /^.{0,30}?[）)】電电](?=.)/u;

/** Neighbouring clauses of the opening that a deck may say again, as decks of reports do. */
const clausesOf = ({ paragraphs }: InventedArticle): string[][] => {
  const text = (paragraphs[0] ?? '').replace(OPENING, '');
  return text
    .split(/[。！？；]/u)
    .map((sentence) => sentence.split('，').filter((clause) => /^[^“”「」（）]{5,13}$/u.test(clause)));
};

function inventDeck(article: InventedArticle, random: Random): string | undefined {
  const pairs = clausesOf(article).flatMap((clauses) =>
    clauses.slice(1).map((second, i) => `${clauses[i]}，${second}`),
  );
  const deck = pairs.length ? random.pick(pairs) : undefined;
  return deck && random.chance(0.1) ? `——${deck}` : deck;
}

const LONGEST = 24;

/** Two short lines of a headline may stand on one, a space between them. */
function joinLines(headline: readonly string[], random: Random): readonly string[] {
  const fits =
    headline.length === 2 && headline.join('').length < LONGEST && !headline.some((line) => /[ 　]/u.test(line));
  return fits && random.chance(0.5) ? [headline.join(' ')] : headline;
}

/** The article with a heading of other parts: now and then a kicker or a deck where it has none, its headline on one line. */
export function varyHeading(article: InventedArticle, random: Random): InventedArticle {
  const script = scriptOf(article);
  if (!script) return article;
  const kicker = article.kicker ?? (random.chance(0.2) ? random.pick(KICKERS[script]) : undefined);
  const deck =
    article.deck ?? (article.style !== 'essay' && random.chance(0.3) ? inventDeck(article, random) : undefined);
  return {
    ...article,
    headline: joinLines(article.headline, random),
    ...(kicker ? { kicker } : {}),
    ...(deck ? { deck } : {}),
  };
}
