import type { Random } from '../random.ts';
import { drawName } from './draw-name.ts';
import type { InventedArticle } from './invented-article.ts';

const isTraditional = ({ style }: InventedArticle): boolean => style === 'traditional' || style === 'hongkong';

const PAPERS = ['本报', '晚报', '晨报', '日报', '商报', '本刊', '通讯社'];

const signers = (article: InventedArticle, random: Random): string => {
  const name = (): string => drawName(random, isTraditional(article));
  if (isTraditional(article)) return random.pick([`記者${name()}`, `（記者 ${name()}）`, `文／${name()}`]);
  const paper = random.pick(PAPERS);
  return random.pick([
    `${paper}记者 ${name()}`,
    `${paper}记者 ${name()} ${name()}`,
    `${paper}记者 ${name()} 实习生 ${name()}`,
    `记者 ${name()} 通讯员 ${name()}`,
    `文/${name()}`,
    `整理：${name()}`,
  ]);
};

const ENDINGS: Readonly<Record<'simplified' | 'traditional', readonly string[]>> = {
  simplified: [
    '（完）',
    '（完）',
    '（相关报道见第3版）',
    '（下转第5版）',
    '（详见A08版）',
    '（待续）',
    '（据新华电讯）',
  ],
  traditional: ['（完）', '（相關新聞刊A3）', '（下接A6版）', '（待續）'],
};

const withLast = (article: InventedArticle, last: (text: string) => readonly string[]): InventedArticle => ({
  ...article,
  paragraphs: [...article.paragraphs.slice(0, -1), ...last(article.paragraphs.at(-1) ?? '')],
});

const CLOSED = /[。！？”」]$/u;

/** Now and then the article is signed at its end, on a line of its own or in brackets, or says that it ends or goes on elsewhere. */
export function varyEnd(article: InventedArticle, random: Random): InventedArticle {
  const last = article.paragraphs.at(-1) ?? '';
  if (article.style === 'republic' || article.style === 'notice' || !CLOSED.test(last)) return article;
  const drawn = random.next();
  if (drawn < 0.07) return withLast(article, (text) => [text, signers(article, random)]);
  if (drawn < 0.12)
    return withLast(article, (text) => [`${text}（${signers(article, random).replace(/[（）]/gu, '')}）`]);
  const endings = ENDINGS[isTraditional(article) ? 'traditional' : 'simplified'];
  return drawn < 0.19 ? withLast(article, (text) => [text + random.pick(endings)]) : article;
}
