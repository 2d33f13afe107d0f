import { characterSet, endsWithAny, holdsAny } from './character-set.ts';

/**
 * How papers name their columns, series and occasions: what a name of that kind ends with, a numbered part, a dot between a
 * column and its part. Set words of the trade, Simplified and Traditional; none is a paper's own.
 */
const WORDS = [
  // what a column does
  '观察|觀察|调查|調查|调研|調研|评论|評論|时评|時評|社评|社評|书评|書評|影评|影評|乐评|樂評|锐评|銳評|短评|短評|快评|快評|点评|點評|述评|述評|漫谈|漫談|杂谈|雜談|访谈|訪談|对谈|對談|长谈|長談|对话|對話|专访|專訪|探访|探訪|走访|走訪|回访|回訪|采访|採訪',
  '聚焦|关注|關注|追踪|追蹤|跟踪|跟蹤|直击|直擊|直播|播报|播報|速递|速遞|速览|速覽|扫描|掃描|透视|透視|解读|解讀|解码|解碼|释疑|釋疑|问答|問答|提醒|提示|预告|預告|预警|預警|盘点|盤點|回眸|回顾|回顧|展望|瞭望|巡礼|巡禮|巡展|纵横|縱橫|纵深|縱深|深读|深讀|阅读|閱讀|悦读|悅讀|品读|品讀|选登|選登|选刊|選刊|连载|連載|摘编|摘編|揭晓|揭曉|链接|連結|分析|策划|企劃|曝光|维权|維權|发布|發布',
  // what it is written in
  '手记|手記|札记|札記|笔记|筆記|日记|日記|侧记|側記|游记|遊記|随笔|隨筆|漫笔|漫筆|走笔|走筆|小品|小说|小說|散文|特写|特寫|特稿|通讯|通訊|报道|報道|報導|专题|專題|专栏|專欄|专刊|專刊|专版|專版|特刊|周刊|週刊|副刊|简讯|簡訊|短讯|短訊|快讯|快訊|时讯|時訊|资讯|資訊|要闻|要聞|新闻|新聞|旧闻|舊聞|见闻|見聞|动态|動態|短波|集锦|集錦|纪实|紀實|实录|實錄|故事|人物|档案|檔案|来信|來信|来鸿|來鴻|来论|來論|来函|來函|投书|投書|书话|書話|诗选|詩選|文摘',
  // where it stands
  '现场|現場|一线|一線|前沿|前线|前線|热线|熱線|广角|廣角|视野|視野|视点|視點|视角|視角|焦点|焦點|热点|熱點|亮点|亮點|窗口|长廊|長廊|走廊|茶馆|茶館|茶座|沙龙|沙龍|论坛|論壇|讲坛|講壇|讲堂|講堂|课堂|課堂|会客厅|會客廳|信箱|树洞|樹洞|书架|書架|书窗|書窗|櫥窗|门诊|門診|园地|園地|天地|天下|世界|驿站|驛站|平台|圆桌|圓桌',
  // whom it follows
  '风采|風采|风景|風景|风物|風物|印象|记忆|記憶|往事|春秋|影像|相册|相冊|镜头|鏡頭|剪影|掠影|榜样|榜樣|先锋|先鋒|知识|知識|常识|常識|新知|百科|攻略|指南|帮办|幫辦|帮忙|幫忙|点滴|點滴|心得|絮语|絮語|感悟|随想|隨想|漫画|漫畫',
]
  .join('|')
  .split('|');
const MORE = [
  '[进進]行[时時曲]|在行[动動]|走基[层層]|万里行|萬里行|世[纪紀]行|[调調]研行|采[访訪]行|直通[车車]|早班[车車]|放大[镜鏡]|面[对對]面|大家[谈談说說]|大家[说說]|看[变變]化|看[发發]展|新[征程]程|大小事|一席[谈談]|[说說]法|倒[计計][时時]|[进進]万家',
  '第[\\d一二三四五六七八九十]+[轮輪届屆期季站回]|之[一二三四五六七八九十]|[（(][\\d一二三四五六七八九十廿]+[）)]|[①-⑳]|[联聯][赛賽]|公[开開][赛賽]|[锦錦][标標][赛賽]|世界[杯盃]|巡回[赛賽]|[运運][动動][会會]',
].join('|');
const DOTTED = '^[^，。！？“”「」]{2,9}[·•‧．][^，。！？“”「」]{1,9}$';
/** Looked for backwards from the end. */
const KICKER = new RegExp(`${DOTTED}|$(?<=${MORE})`, 'u');
/** All that `MORE` matches ends with one of these, and a dot stands in what `DOTTED` does: most lines need no more of a look. */
const MORE_ENDS = characterSet(
  '时時曲动動层層行车車镜鏡面谈談说說化展程事法家轮輪届屆期季站回一二三四五六七八九十）)①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳赛賽杯盃会會',
);
const DOTS = characterSet('·•‧．');
const readsLikeMore = (text: string): boolean =>
  (endsWithAny(text, MORE_ENDS) || holdsAny(text, DOTS)) && KICKER.test(text);

const ENDINGS = new Set(WORDS);
const WORD_ENDS = characterSet(WORDS.map((word) => word.slice(-1)).join(''));
const LENGTHS = [...new Set(WORDS.map(({ length }) => length))];
const endsAsNamed = (text: string): boolean =>
  endsWithAny(text, WORD_ENDS) && LENGTHS.some((length) => ENDINGS.has(text.slice(-length)));

/** A column's name is no longer than so many characters. */
const LONGEST = 14;

export const readsLikeKicker = (text: string): boolean =>
  text.length <= LONGEST && (endsAsNamed(text) || readsLikeMore(text));
