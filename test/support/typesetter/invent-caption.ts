import type { Random } from '../random.ts';
import { drawName } from './draw-name.ts';
import type { InventedArticle, InventedCaption } from './invented-article.ts';

/** What starts with one of these leans on the clause before it. */
const LEANING = /^[并但而后後是其如于於也还還就又则則以却卻被由且只都才将將对對在]/u;

const CLAUSE = /(?<=[，。])[\p{sc=Han}0-9A-Za-z]{8,24}(?=[，。])/gu;

function creditOf(traditional: boolean, random: Random): string {
  const name = drawName(random, traditional);
  const forms = traditional
    ? [`記者${name}攝`, `${name}攝`, `（${name}攝）`, `記者 ${name}／攝影`, `圖／${name}`]
    : [
        `本报记者 ${name} 摄`,
        `记者 ${name} 摄`,
        `${name} 摄`,
        `通讯员 ${name} 摄`,
        `${name}摄`,
        `（${name} 摄）`,
        `${name} 供图`,
      ];
  return random.pick(forms);
}

function textOf(clause: string, traditional: boolean, random: Random): string {
  const forms = traditional
    ? [`圖為${clause}。`, `${clause}。`, `▲${clause}。`]
    : [
        `图为${clause}。`,
        `图为${clause}。`,
        `${clause}。`,
        `▲${clause}。`,
        `${clause}（资料图片）`,
        `图①：${clause}。`,
      ];
  return random.pick(forms);
}

/** A caption of the article's own words, for many of the corpus have none; nothing where no clause lends itself. */
export function inventCaption(article: InventedArticle, random: Random): InventedCaption[] {
  const traditional = article.style === 'traditional' || article.style === 'hongkong';
  const clauses = (article.paragraphs.join('').match(CLAUSE) ?? []).filter((clause) => !LEANING.test(clause));
  if (!clauses.length || article.style === 'republic') return [];
  const text = textOf(random.pick(clauses), traditional, random);
  return [random.chance(0.75) ? { text, credit: creditOf(traditional, random) } : { text }];
}
