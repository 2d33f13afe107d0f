import type { Random } from '../../support/random.ts';
import { drawFurniture } from '../../support/typesetter/draw-furniture.ts';
import { escaped } from './other-page.ts';

/** How many newspaper pages tell at their head or foot which page of which paper they are, and how many other pages have a foot. */
const PAPERS = 3 / 4;
const SITES = 1 / 6;

const TRADITIONAL = /[國說這會]/u;

/** A newspaper page with what is printed at its edges: folio, day, editors, the paper's name. */
export function asPrinted(markup: string, random: Random): string {
  if (!random.chance(PAPERS)) return markup;
  const script = TRADITIONAL.test(markup) ? 'traditional' : 'simplified';
  return withLines(markup, drawFurniture(random.int(1, 4), script, random), random);
}

/** Another page with what sites and programs put above and below a text; some of it newspapers print, too. */
export function asShown(markup: string, random: Random): string {
  if (!random.chance(SITES)) return markup;
  const pieces = [
    '联系我们　关于我们　版权声明',
    `© ${random.int(2009, 2024)} 保留所有权利`,
    `客服热线：400-${random.int(100, 999)}-${random.int(1000, 9999)}`,
    `责任编辑：小${random.pick([...'雨晴安宁'])}`,
    `来源：${random.pick(['澜江日报', '互联网', '读者投稿', '芦洲晚报'])}`,
    `发布时间：${random.int(2009, 2024)}-0${random.int(1, 9)}-1${random.int(0, 9)} 08:${random.int(10, 59)}`,
    `今天是${random.int(2009, 2024)}年${random.int(1, 12)}月${random.int(1, 28)}日 星期${random.pick([...'一二三四五六日'])}`,
    `阅读 ${random.int(10, 9999)}　收藏 ${random.int(1, 99)}`,
    '转载请注明出处',
    `- ${random.int(1, 300)} -`,
    '上一页　下一页',
    `第${random.int(2, 5)}版　${random.int(1990, 2020)}年印`,
  ];
  return withLines(markup, random.shuffled(pieces).slice(0, random.int(1, 3)), random);
}

function withLines(markup: string, lines: readonly string[], random: Random): string {
  const [head, foot] = random.chance(0.5) ? [lines, []] : [[], lines];
  if (markup.includes('<pre>'))
    return markup
      .replace('<pre>', () => `<pre>${head.map((line) => `${escaped(line)}\n`).join('')}`)
      .replace('</pre>', () => `${foot.map((line) => `\n${escaped(line)}`).join('')}</pre>`);
  const elements = (some: readonly string[]): string => some.map((line) => `<div>${escaped(line)}</div>`).join('');
  return markup.replace('<body>', () => `<body>${elements(head)}`).replace('</body>', () => `${elements(foot)}</body>`);
}
