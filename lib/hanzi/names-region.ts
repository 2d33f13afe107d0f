import { characterSet, holdsAny } from './character-set.ts';

/** A stretch of text in which names stand, parted by spaces that are print: offsets. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** Names run on without spaces here, as in 【記者甲乙／某地報導】: no line end swallowed one. */
  readonly closed: boolean;
  /** Not even white space on a line is print here: 記者甲乙 stands without any. */
  readonly tight: boolean;
}

const BRACKETED =
  /[（(【〔[]([^（()）【】〔〕[\]，。；！？]{0,60}?(?:[记記]\s*者|通\s*[讯訊]\s*[员員]|[摄攝]影?|[实實][习習]生|特[约約派][^）)】]?)[^（()）【】〔〕[\]，。；！？]{0,60})[）)】〕\]]/gu;
/** 新华社北京5月7日电, and as recognition reads it: 5月l7目电. */
const WIRE = String.raw`[\p{Script=Han}·]{1,14}社[\p{Script=Han}·\s]{0,14}(?:[\dlIO０-９一二三四五六七八九十廿\s]{1,5}月[\dlIO０-９一二三四五六七八九十廿\s]{1,5}[日目曰]\s*)?[电電]`;
const REPORT = String.raw`[\p{Script=Han}]{1,10}[讯訊]|《[^》\s]{1,12}》[讯訊]|本[报報][\p{Script=Han}]{1,8}[电電]`;
const REPORTED = String.raw`(?:\s*(?:本[报報])?(?:[记記]\s*者|通\s*[讯訊]\s*[员員])[\p{Script=Han}\s、]{1,30}?[报報]\s*[道導])?`;
/** A report's opening up to where its text starts. */
const OPENING = new RegExp(String.raw`^(?:(?:据|據)?(?:${WIRE}|${REPORT})${REPORTED}|[编編]者按)(?=\s)`, 'u');
const BRACKETED_OPENING = /^[【（(〔[][^【】（）()〔〕\s]{2,20}[讯訊电電][】）)〕\]](?=[ \t\u3000])/u;
const HEAD = /^[^，。；：！？（(]{0,30}?[讯訊电電]\s+(?:本[报報])?[记記]\s?者/u;
/** One of these characters stands in every opening; up to where in those that name who reports. */
const OPENING_CHARACTERS = characterSet('讯訊电電按');
const LONGEST_HEAD = 31;
const WHOLE =
  /^(?:[□■◆]|(?:文|图|圖|撰文|摄影|攝影|编辑|編輯|插图|插圖|整理|作者)\s?[/／｜|：:]|\S{0,12}\s?(?:[记記]\s?者|通\s?[讯訊]\s?[员員]|特派[员員]|[实實][习習]生|[评評][论論][员員])[\s　：:])/u;
const LONGEST_WHOLE = 40;

/** An office with the name hard on it: `記者林以安`. In such brackets names are not parted by spaces at all. */
const RUN_ON = /(?:[记記]者|[通][讯訊][员員])(?!\s|[）)】〕\]／/])/u;
/** The office stands at a line end: then Traditional print, which sets names without spaces, is taken not to have had one. */
const TRADITIONAL = /[記訊員攝]/u;
const OPEN = /(?:[记記]\s?者|[通][讯訊][员員]|[实實][习習]生)[ \t\u3000]/u;

const bracketed = (from: number, text: string): Region => {
  const open = OPEN.test(text);
  const tight = !open && RUN_ON.test(text);
  return {
    from,
    to: from + text.length,
    closed: tight || /[／/]/u.test(text) || (!open && TRADITIONAL.test(text)),
    tight,
  };
};

/** A signature by itself: short, and without the marks of a sentence. */
export const isSignature = (text: string): boolean =>
  text.length <= LONGEST_WHOLE && WHOLE.test(text) && !/[，。；！？]/u.test(text);

/** …。（甲乙 丙丁）, （某县融媒体中心 甲乙）, （荐片人：放映员 老丙）: who signs at the end, by names or by office and name. */
const SIGNED =
  /[。！？”」][（(](?:\p{Script=Han}{2,6}：)?\p{Script=Han}{2,12}(?:[ \u3000]\p{Script=Han}{1,4}){1,4}[）)]$/u;
const LONGEST_SIGNED = 44;
const signedAtEnd = (text: string): Region[] => {
  const signed = SIGNED.exec(text.slice(-LONGEST_SIGNED));
  if (!signed || /[版面完]/u.test(signed[0])) return [];
  return [{ from: text.length - signed[0].length + 1, to: text.length, closed: true, tight: false }];
};

const mayHoldNames = (text: string): boolean => /[者员員摄攝生约約派]/u.test(text);

/**
 * Where names stand in a paragraph: inside （记者 甲乙 丙丁）, in （甲乙 丙丁） at its end, before the colon of a report's opening,
 * or the whole of a short signature. Everywhere else in a body white space between Han characters is the extraction's.
 */
export const namesRegions = (text: string): Region[] => {
  if (isSignature(text)) return [{ from: 0, to: text.length, closed: false, tight: false }];
  const named = mayHoldNames(text)
    ? [...text.matchAll(BRACKETED)].map(({ index, 0: all }) => bracketed(index, all))
    : [];
  const found = named.at(-1)?.to === text.length ? named : [...named, ...signedAtEnd(text)];
  const head = holdsAny(text, OPENING_CHARACTERS, LONGEST_HEAD) ? HEAD.exec(text) : null;
  return head ? [{ from: 0, to: head[0].length, closed: false, tight: false }, ...found] : found;
};

/**
 * Where a report's opening ends and white space parts it from the text, or −1: `晚报讯 因…`, `新华社北京5月7日电 …`,
 * `本报讯 记者某某报道 …`. A line end there swallowed the space.
 */
export const openingEnd = (text: string): number => {
  const start = text.slice(0, 60);
  if (!holdsAny(start, OPENING_CHARACTERS)) return -1;
  return (OPENING.exec(start) ?? BRACKETED_OPENING.exec(start))?.[0].length ?? -1;
};
