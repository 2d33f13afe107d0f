import type { Random } from '../random.ts';
import { drawName } from './draw-name.ts';
import type { Style } from './style.ts';

type Script = Style['script'];
type Piece = (random: Random) => string;

const two = (n: number) => String(n).padStart(2, '0');
const DAYS = ['一', '二', '三', '四', '五', '六', '日'];
const nameOf: Piece = (r) => drawName(r);
const oldNameOf: Piece = (r) => drawName(r, true);
const PAPERS = ['澜江日报', '芦洲晚报', '石港商报', '云麓早报', '青陂时报', '北澄晨报', '南圩都市报'];
const OLD_PAPERS = ['瀾江日報', '石港時報', '蘆洲晚報', '澄海公報', '民聲新報', '海天日報'];
const SECTIONS = ['要闻', '本地', '民生', '国际', '体育', '副刊', '经济', '文化周刊', '综合', '时事'];
const OLD_SECTIONS = ['要聞', '地方新聞', '國際', '生活', '副刊', '財經', '綜合新聞'];
const SLOGANS = ['讲文明 树新风', '节约用水 人人有责', '安全出行 礼让先行', '公益广告', '垃圾分类 从我做起'];

const page = (r: Random) => r.int(1, 24);
const date = (r: Random) => ({ y: r.int(1996, 2024), m: r.int(1, 12), d: r.int(1, 28), w: r.pick(DAYS) });

const folio: Piece = (r) => {
  const n = page(r);
  return r.pick([
    `第${n}版`,
    `${two(n)}版`,
    `${r.pick(['A', 'B', 'C'])}${two(n)}`,
    `${two(n)}`,
    `第${r.pick(DAYS)}版`,
    `${r.pick(SECTIONS)} ${two(n)}`,
    `${n}版 ${r.pick(SECTIONS)}`,
  ]);
};
const day: Piece = (r) => {
  const { y, m, d, w } = date(r);
  return r.pick([
    `${y}年${m}月${d}日 星期${w}`,
    `${y}年${m}月${d}日\u3000星期${w}`,
    `${y}.${two(m)}.${two(d)} 星期${w}`,
    `${y}-${two(m)}-${two(d)}`,
    `星期${w} ${y}年${m}月${d}日`,
    `${m}月${d}日 周${w}`,
  ]);
};
const lunar: Piece = (r) =>
  `农历${r.pick(['甲', '乙', '丙', '丁', '壬', '癸'])}${r.pick(['子', '丑', '寅', '卯', '辰', '亥'])}年${r.pick(['正', '二', '三', '六', '腊'])}月${r.pick(['初一', '初九', '十五', '廿三'])}`;
const editors: Piece = (r) =>
  r.pick([
    `责任编辑：${nameOf(r)} 版式设计：${nameOf(r)}`,
    `责任编辑 ${nameOf(r)}`,
    `本版编辑 ${nameOf(r)} 校对 ${nameOf(r)}`,
    `责编/${nameOf(r)} 美编/${nameOf(r)} 校对/${nameOf(r)}`,
    `编辑：${nameOf(r)}\u3000组版：${nameOf(r)}`,
    `值班编委 ${nameOf(r)} 本版责编 ${nameOf(r)}`,
  ]);
const phone: Piece = (r) =>
  `${r.pick(['新闻热线', '热线电话', '电话', '广告热线', '发行热线', '读者热线'])}${r.pick(['：', ':', ' '])}${r.pick(['', '0437-', '(0431)'])}${r.int(2000000, 8999999)}`;
const issue: Piece = (r) =>
  r.pick([
    `今日${r.pick([4, 8, 12, 16])}版`,
    `总第${r.int(1000, 19999)}期`,
    `第${r.int(1000, 19999)}号`,
    `国内统一连续出版物号 CN ${r.int(11, 65)}-00${r.int(10, 99)}`,
    `邮发代号 ${r.int(11, 65)}-${r.int(1, 99)}`,
    `零售每份1.50元`,
  ]);
const mail: Piece = (r) =>
  `${r.pick(['投稿邮箱', 'E-mail', '邮箱'])}：${r.pick(['xw', 'fukan', 'news'])}${r.int(1, 99)}@example.com`;

const SIMPLIFIED: readonly Piece[] = [
  folio,
  folio,
  day,
  day,
  editors,
  editors,
  phone,
  issue,
  lunar,
  mail,
  (r) => r.pick(PAPERS),
  (r) => r.pick(PAPERS),
  (r) => r.pick(SLOGANS),
  (r) => r.pick(SECTIONS),
];
const TRADITIONAL: readonly Piece[] = [
  (r) => r.pick(OLD_PAPERS),
  (r) => r.pick(OLD_SECTIONS),
  (r) => r.pick([`第${page(r)}版`, `${r.pick(['A', 'B', 'D'])}${page(r)}`, `${two(page(r))}版`]),
  day,
  (r) => `主編／${oldNameOf(r)}\u3000校對／${oldNameOf(r)}`,
  (r) => `讀者服務專線：${r.int(2000000, 8999999)}`,
];
const numeral = (r: Random, digits: number) =>
  Array.from({ length: digits }, () => r.pick([...'一二三四五六七八九'])).join('');
const REPUBLIC: readonly Piece[] = [
  (r) => r.pick(OLD_PAPERS),
  (r) =>
    `中華民國${r.pick(['十八', '廿一', '廿五', '廿八', '三十五'])}年${r.pick(['二', '四', '七', '十一'])}月${r.pick(['三', '十二', '廿一', '三十'])}日 星期${r.pick(DAYS)}`,
  (r) => `第${numeral(r, 4)}號`,
  (r) => `第${r.pick(DAYS)}版`,
  (r) => r.pick(['今日出紙一大張', '零售每份三分', '本報每份售大洋四分', '今日兩大張']),
  (r) => `電話${numeral(r, 5)}`,
];

function piecesFor(script: Script): readonly Piece[] {
  if (script === 'republic') return REPUBLIC;
  return script === 'traditional' ? TRADITIONAL : SIMPLIFIED;
}

/** Furniture of an invented newspaper, no piece twice. */
export function drawFurniture(count: number, script: Script, random: Random): string[] {
  const pieces = random.shuffled(piecesFor(script)).slice(0, count);
  return [...new Set(pieces.map((piece) => piece(random)))];
}

export function drawJumpLine(script: Script, random: Random): string {
  const n = random.int(2, 8);
  const traditional = script === 'traditional' || script === 'republic';
  return random.pick(
    traditional
      ? [`（下轉第${n}版）`, `下轉${n}版`, `（文轉第${n}版）`]
      : [`（下转第${n}版）`, `下转第${n}版`, `▶下转${n}版`, `（下转${two(n)}版）`, `（上接第1版）`],
  );
}

export const drawSpeck = (random: Random): string =>
  random.pick(['·', '■', '|', '丶', '～', '—', '。', "'", 'o', '=', '1', '_ 一']);
