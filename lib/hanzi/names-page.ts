/** A folio's number and the name of its page, one before the other. */
const NUMBERED = /^[A-DＡ-Ｄ]?\d{1,2}\s+[\p{Script=Han}·]{2,6}$|^[\p{Script=Han}·]{2,6}\s+[A-D]?\d{1,2}$/u;
/** 某某晚报 A5 民生: a paper's name, the number of a page and its name, parted by white space. */
const PAPER = /^\p{Script=Han}{1,7}[报報]$/u;
const PAGE = /^[A-DＡ-Ｄ]?\d{1,2}版?$/u;
const PAGE_NAME = /^[\p{Script=Han}·]{2,8}$/u;
const MOST_PARTS = 4;
const namesPaperAndPage = (text: string): boolean => {
  const parts = text.split(/\s+/u);
  const isOfFolio = (part: string): boolean => PAGE.test(part) || PAGE_NAME.test(part);
  return (
    parts.length <= MOST_PARTS &&
    parts.some((part) => PAPER.test(part)) &&
    parts.some((part) => PAGE.test(part)) &&
    parts.every(isOfFolio)
  );
};
/** A day and nothing else, but the day of the week. */
const DAY =
  /^(?:中[华華]民[国國].{1,8}年|(?:19|20)\d{2}\s?[年./-])\s?[\d一二三四五六七八九十]{1,2}\s?[月./-]\s?[\d一二三四五六七八九十]{1,3}\s?日?(?:[\s／/]*[（(]?(?:星期|周|週)[一二三四五六日天][）)]?)?$/u;
/** …（详见3版）, …………3版 */
const ELSEWHERE =
  /[（(](?:[详詳]?[见見])?第?\s?[A-D]?[\d一二三四五六七八九十]{1,2}\s?版[）)]$|[…·.]{2,}\s?第?\s?[A-D]?\d{1,2}\s?版?$/u;
const INDEX = /^(?:今日)?(?:[导導][读讀]|看[点點]|要目|提要|[阅閱][读讀]提示)$/u;
/** 第5版 人物, … 星期五 */
const FOLIO = /^第\s?[\dA-Z一二三四五六七八九十]{1,3}\s?版|(?:星期|周|週)[一二三四五六日天]$/u;
/** A title and the page where it stands: `A3 …`, `… 03`. */
const ITEM = /^(?:[A-D]?\d{1,2}\s+[^\s\d]{6,}|[^\s]{6,}\s+[A-D]?\d{1,2})$/u;

/** What such a line starts or ends with, or a name of a paper by itself: most lines need no more of a look. */
const EDGES = /^[\dA-DＡ-Ｄ第今导導看要提阅閱中]|[报報]\s|[\d版）)一二三四五六日天]$/u;
const LONGEST = 30;
const mayTell = (text: string): boolean => text.length <= LONGEST && EDGES.test(text) && !/[，。；！？]/u.test(text);

/** Whether a line can but tell of the page: its number and name, its day, what stands on other pages. */
export const namesPage = (text: string): boolean =>
  mayTell(text) &&
  (NUMBERED.test(text) || namesPaperAndPage(text) || DAY.test(text) || ELSEWHERE.test(text) || INDEX.test(text));

/** Whether a line very likely does: no heading reads so. */
export const readsLikeFolio = (text: string): boolean => mayTell(text) && (namesPage(text) || FOLIO.test(text));

/** Whether a line may be one of an index, beside another. */
export const isIndexItem = (text: string): boolean => mayTell(text) && (ITEM.test(text) || ELSEWHERE.test(text));
