import type { Random } from '../random.ts';
import type { InventedArticle } from './invented-article.ts';

type Script = 'simplified' | 'traditional';

const TOPICS: Readonly<Record<Script, readonly string[]>> = {
  simplified:
    '民生 县域 城市 基层 乡村 产业 科技 文化 校园 健康 交通 法治 消费 环保 双创 老城 海岸 山乡 夜班 球场'.split(' '),
  traditional: '地方 生活 產業 校園 文化 交通 市政 人物 醫藥 國際 社區 海岸 山城 財經 消費 藝文'.split(' '),
};
const NAMES: Readonly<Record<Script, readonly string[]>> = {
  simplified: [
    ...'观察 调查 时评 聚焦 追踪 直击 速递 手记 故事 人物 见闻 热线 广角 视点 课堂 现场 一线 直通车 进行时 在行动'.split(
      ' ',
    ),
    // of no set form
    ...'新风 脉动 体温 一日 里外 这一年 看得见 有话说 深一度 那些事 大家庭 加减法 新答卷 里的光 在身边 早知道 守夜人 好去处'.split(
      ' ',
    ),
  ],
  traditional: [
    ...'觀察 調查 短評 聚焦 追蹤 直擊 速遞 手記 故事 側寫 見聞 現場 第一線 論壇 掃描'.split(' '),
    ...'脈動 傳真 大小事 走讀 新頁 面貌 這一年 新制 小站 加減法 停看聽 有學問 在路上'.split(' '),
  ],
};
/** What a series or a competition is called, in whole. */
const SERIES: Readonly<Record<Script, readonly string[]>> = {
  simplified:
    '基层一线见闻 周末读城 读者来信 世界之窗 全国锦标赛第3轮 开局看项目 数字里的变化 一路向北采访行 我们的节日 十年回访 雨季备忘 灯下 食单 街巷志 球事 你问我答 窗外 老物件 高考倒计时 返乡日记'.split(
      ' ',
    ),
  traditional:
    '周末去處 讀者投書 聯賽第3輪 老街新生 長照進行式 食安把關 我們的島 書房 浮世 球評 颱風過後 校慶百年'.split(' '),
};

const inventName = (script: Script, random: Random): string => {
  const topic = random.pick(TOPICS[script]);
  const name = random.pick(NAMES[script]);
  return random.chance(0.15) ? `${topic}·${name}` : topic + name;
};

const DATELINE = /^.{0,30}?[）)】電电](?=.)/u;
const LEANING = /^[并但而后後是其如于於也还還就又则則以却卻被由且只都才将將对對在和与與这這那他她它我你]/u;

/** Clauses of the opening, of which a kicker may say one before the headline says what came of it. */
const clausesOf = ({ paragraphs }: InventedArticle): string[] =>
  paragraphs
    .slice(0, 2)
    .flatMap((text) => text.replace(DATELINE, '').split(/[。！？；，]/u))
    .filter((clause) => /^[\p{Script=Han}\d]{5,9}$/u.test(clause) && !LEANING.test(clause));

/** A kicker: the name of a column, of a series, or a clause that leads up to the headline. */
export function inventKicker(article: InventedArticle, script: Script, random: Random): string {
  const clauses = random.chance(0.3) ? clausesOf(article) : [];
  if (clauses.length > 0) return random.pick(clauses);
  return random.chance(0.3) ? random.pick(SERIES[script]) : inventName(script, random);
}
