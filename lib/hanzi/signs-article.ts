import { endsWithCredit, isByline, looksLikeFurniture, readsLikeCaption, startsWithDateline } from './cues.ts';
import { isSignature } from './names-region.ts';
import { readsLikeKicker } from './reads-like-kicker.ts';

/** Surnames of one character: those of the 百家姓 and others that are met with, Simplified and Traditional. */
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚' +
  '邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊' +
  '惠甄曲家封芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎蓟薄印宿白怀蒲台从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮' +
  '牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越隆师巩聂晁勾敖融冷訾辛那简饶空曾毋沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付代闫初涂' +
  '仝趙錢孫鄭馮陳衛蔣韓楊許呂張嚴謝鄒竇蘇範魯韋馬鳳費賀湯羅畢鄔樂時齊顧黃蕭貝計談龐紀項閔賈婁顏鐘鍾駱萬盧經應單諸鈕陸榮豐車寧劉葉龍賴藺喬聞黨譚勞莊閻連習師鞏聶簡饒關蓋';
const LENGTH = 3;
const NAME = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{2}$`, 'u');

/** A person's name of three characters and nothing else, as papers sign essays. Shorter ones are words as often. */
export const isName = (text: string): boolean => text.length === LENGTH && NAME.test(text) && !readsLikeKicker(text);

/** 作者：某某, 读者 某某, 某地居民 某某 */
const WITH_LABEL =
  /^(?:作者|来源|來源|供稿|整理|[读讀]者|市民|[网網]友|\p{Script=Han}{2,10}(?:居民|村民|[读讀]者|[学學]生|教[师師]))[：:\s]\s?\p{Script=Han}/u;
const CIRCLE = /^○\s?\p{Script=Han}{2,4}$/u;
/** Who edited, set or took pictures signs no article; nor does 文/图 without a name, or ·某某·, which may be a heading's. */
const OTHER_WORK =
  /^(?:[责責美]?[编編]|[组組]版|校[对對]|版式|[摄攝]影|插[图圖]|制[图圖]|[文图圖]\s?[/／]\s?[文图圖]$|·)/u;
/** Such a bullet opens subheads, too, unless a name or an office follows. */
const BULLET = /^[■●◎▲△◆]\s*/u;
const REPORTER = /[记記]者|通[讯訊][员員]/u;
const opensAsByline = (text: string): boolean =>
  !OTHER_WORK.test(text) && (!BULLET.test(text) || REPORTER.test(text) || isName(text.replace(BULLET, '')));

/** What stands inside sentences, or around what was quoted. */
const OF_SENTENCES = /[，。！？；（(）)“”]|[/／]$/u;
/** One of these stands in every signature: most lines need no more of a look. */
const MAY_SIGN = /[□■●◎▲△◆○/／｜|：:\s记記员員]/u;
const LONGEST = 30;

/** Whether a line can but sign an article: `文/某某`, `本报记者 某某`, `作者：某某`, `○某某`. */
export const signsArticle = (text: string): boolean =>
  text.length <= LONGEST &&
  MAY_SIGN.test(text) &&
  !OF_SENTENCES.test(text) &&
  opensAsByline(text) &&
  (isByline(text) || isSignature(text) || WITH_LABEL.test(text) || CIRCLE.test(text)) &&
  !looksLikeFurniture(text) &&
  !endsWithCredit(text) &&
  !readsLikeCaption(text) &&
  !startsWithDateline(text);

/** Whether a text may be nothing but who wrote an article, as far as its form tells. */
export const mayBeSignature = (text: string): boolean => isName(text) || signsArticle(text);

/** …。（甲乙 丙丁）: who wrote it, in brackets behind its end; not （完）, （图）, （一） */
const NAMES_AT_END =
  /(?:[。！？”」]|\s)[（(](?!完|[图圖]|下[转轉]|上接|[一二三四五六七八九十]+[）)])\p{Script=Han}{2,4}(?:[ \u3000、]\p{Script=Han}{2,4}){0,3}[）)]$/u;
export const endsWithNames = (text: string): boolean => NAMES_AT_END.test(text);

const OFFICE =
  /(?:政府|委[员員][会會]|[办辦]公室|局|委|院|部|[会會]|[厅廳]|[处處]|所|站|校|[馆館]|中心|公司|集[团團]|[银銀]行|社)$/u;
const LONGEST_OFFICE = 20;
/** The name of an office, which signs what it announces. */
export const isOffice = (text: string): boolean =>
  text.length <= LONGEST_OFFICE && OFFICE.test(text) && !/[，。！？；：]/u.test(text);

const DAY =
  /^(?:二[〇○零一二三四五六七八九]{3}|[12]\d{3})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/u;
/** A day in full and nothing else. */
export const isDay = (text: string): boolean => DAY.test(text);
