import { characterSet, setsIn } from './character-set.ts';

/**
 * The set phrases of Chinese newspapers: how a report opens, how a caption, a credit or a byline reads, what furniture says.
 * They name genres and offices, never a paper, a place or a person. Simplified and Traditional stand side by side.
 *
 * Beside each pattern stand the characters one of which all that it matches holds: most lines hold none, and looking for them
 * takes a tenth of the time of the pattern. Who asks for several cues of one text gives them its sets (`setsIn`). An alternative added to a pattern has to be covered by its characters.
 */

/** A report's opening: 本报讯（记者…）, 【本報訊】, 新华社北京5月7日电, （重慶廿日路透電）, 【記者…／台南報導】. */
const DATELINES: readonly RegExp[] = [
  /^[【（(〔[]?本[报報][讯訊]/u,
  /^[【（(〔[]?[\p{Script=Han}]{1,6}[讯訊][】）)〕\] ：:　]/u,
  /^[【（(〔[]?[\p{Script=Han}]{1,4}[报報]?[讯訊][（(【 　]/u,
  /^[【（(〔[]?[\p{Script=Han}·、]{0,10}社[\p{Script=Han}·]{1,12}[\d ]{1,3}月[\d ]{1,4}日[电電]/u,
  /^[\p{Script=Han}·]{2,8}社[\p{Script=Han}·]{1,10}[\d 一二三四五六七八九十]{1,4}[月日]/u,
  /^[【（(〔[][\p{Script=Han}·]{1,12}[廿卅一二三四五六七八九十\d]{1,4}日?[\p{Script=Han}]{0,8}[电電通讯訊]/u,
  /^[【（(〔[][\p{Script=Han}·]{1,12}(?:通信|通訊|通讯|专电|專電|特讯|特訊|快讯|快訊|消息|专访|專訪)[】）)〕\]]/u,
  /^[【〔[](?:本[报報])?(?:特[约約派])?[记記]者/u,
  /^[（(](?:本[报報])?(?:特[约約派])?[记記]者[^（()）]{0,16}(?:[／/]|[报報][导導道])/u,
  /^[本][报報][\p{Script=Han}]{1,8}[\d ]{0,4}月?[\d ]{0,4}日?[专專]?[电電]/u,
];

const DATELINE_CHARACTERS = characterSet('讯訊社电電通息访訪记記');
/** No dateline is longer. */
const DATELINE_LONGEST = 48;
export const startsWithDateline = (text: string, sets = setsIn(text, DATELINE_LONGEST)): boolean =>
  (sets & DATELINE_CHARACTERS) !== 0 && DATELINES.some((pattern) => pattern.test(text));

/** Nothing stands behind a dateline: （洛陽廿日電） */
const DATELINE_ONLY = /^[^，。、；！？]{2,24}(?:[电電讯訊]|[）)】〕\]])$/u;
/** Whether a text that starts with a dateline ends with it. */
export const endsAsDateline = (text: string): boolean => DATELINE_ONLY.test(text);

/** A wire's dateline in brackets, （重慶廿日路透電）: one article of an old paper may hold several. */
const WIRE = /^[【（(〔[][^（()）【】〔〕]{2,20}(?:[电電]|通信|通訊|通讯)[】）)〕\]]/u;
export const startsWithWire = (text: string): boolean => WIRE.test(text);

/** A signature on a line of its own: 文/祁某, □ 某某, 本报记者 某某, 晚报记者 某某. */
const BYLINE =
  /^(?:[□■●◎▲△◆]\s*\S|(?:文|图|圖|文图|图文|撰文|整理|编辑|編輯|译|譯)\s?[/／｜|：:]|\S{0,4}(?:[记記]者|[通][讯訊][员員]|特派员|特派員|评论员|評論員|实习生|實習生)[\s　：:]\s*\S|·\S+·$|[（(]\S{1,8}[）)]$)/u;
/** 文/某某, □ 某某: signatures that open an article. */
const OPENING_BYLINE = /^(?:[□■●◎▲△◆]\s*\S|(?:文|文图|圖文|图文|撰文|作者)\s?[/／｜|：:])/u;
export const isOpeningByline = (text: string): boolean => OPENING_BYLINE.test(text);

const BYLINE_CHARACTERS = characterSet('□■●◎▲△◆/／｜|：:记記通派评評实實·（(');
const BYLINE_LONGEST = 24;
export const isByline = (text: string, sets = setsIn(text, BYLINE_LONGEST)): boolean =>
  text.length <= BYLINE_LONGEST &&
  (sets & BYLINE_CHARACTERS) !== 0 &&
  BYLINE.test(text) &&
  !/[，。、；,;！？]/u.test(text.slice(1));

/** 图为…, 圖為…, 这是…拍摄的…, 资料图片: how captions open. */
const CAPTION_START =
  /^(?:[（(【]?(?:上|下|左|右|中|题|題|附)?[图圖](?:片)?(?:[为為：:一二三四①②③1-4]|片说明|片說明|文无关)|(?:资料|資料|组|組)[图圖]|▲|△|▼|↑|←|→|↓|[这這]是.{0,24}[拍摄攝])/u;
const CAPTION_INSIDE = /[。，；！？][图圖](?:[为為中]|[上下左右][为為图圖])|[（(](?:资料|資料)[图圖]/u;
const CAPTION_CHARACTERS = characterSet('图圖▲△▼↑←→↓拍摄攝');
export const readsLikeCaption = (text: string, sets = setsIn(text)): boolean =>
  (sets & CAPTION_CHARACTERS) !== 0 && (CAPTION_START.test(text) || CAPTION_INSIDE.test(text));

/** …摄, …攝, …供图, …摄影报道, （资料图片）: how a credit ends. */
const CREDIT =
  /(?:[摄攝]|[摄攝]影|[供制绘繪]\s?[图圖]|[摄攝]影?[报報][道導]|[图圖]\s?[/／]\s?\S{2,6}|[（(](?:资料|資料)[图圖]?片?[）)]|[发發](?=[）)]?$))[）)]?$/u;
const CREDIT_CHARACTERS = characterSet('摄攝图圖道導料发發');
export const endsWithCredit = (text: string, sets = setsIn(text)): boolean =>
  (sets & CREDIT_CHARACTERS) !== 0 && CREDIT.test(text);

/** What stands around the articles: page numbers, dates, editors, telephone numbers, the paper's particulars. */
const FURNITURE =
  /第\s?[\d一二三四五六七八九十A-Z０-９]{1,4}\s?[版张張]|[版]面?[编編][辑輯]|[责責]任?[编編]|[责責][校]|校[对對]|美[编編]|版式|值班[总總主]|主[编編][:： ]|[热熱][线線]|[电電][话話][:：]|传真|傳真|[邮郵][箱编編][:：]|E-?mail|https?:|www\.|[统統]一刊[号號]|邮发代号|[国國]内[统統]一|CN\s?\d|[总總]第.{1,7}期|[农農][历曆]|星期[一二三四五六日天]|今日.{0,3}版|[零订訂]?[售][价價]|[社]址|[广廣]告[部许热]|^(?:公益)?[广廣]告$|[印]刷[厂廠]|出版$|A?\d{2}版$/u;
const FURNITURE_CHARACTERS = characterSet('版张張编編校值热熱话話真邮郵EhwC统統期历曆售址告刷');
export const looksLikeFurniture = (text: string, sets = setsIn(text)): boolean =>
  (sets & FURNITURE_CHARACTERS) !== 0 && FURNITURE.test(text) && !OPENING_BYLINE.test(text);

/** The last words of a report: （完）, （记者 某某）, （某某攝）. */
const SIGN_OFF = /[（(](?:完|[^（()）]{0,12}(?:[记記]者|[通][讯訊][员員]|社|[摄攝]|文|[编編]))[^（()）]{0,16}[）)]$/u;
export const endsWithSignOff = (text: string): boolean =>
  (text.endsWith('）') || text.endsWith(')')) && SIGN_OFF.test(text);

/** 下转第3版, 上接第1版, （相关报道见…）: jump lines. */
const JUMP = /[（(]?(?:下[转轉]|上接|[转轉]|紧接)\s?第?\s?[\dA-Z一二三四五六七八九十]{1,4}\s?版[）)]?/u;
export const hasJumpLine = (text: string): boolean => text.includes('版') && JUMP.test(text);
