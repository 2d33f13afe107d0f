import { isByline } from '../hanzi/cues.ts';
import type { Paragraph } from '../model/article.ts';

const HAN = String.raw`\p{Script=Han}`;
const NUMBER = String.raw`[\d０-９一二三四五六七八九十廿卅 ]{1,4}`;
const OFFICE = '(?:[记記]者|通[讯訊][员員]|特派[员員])';
const RANK = '(?:首席|[见見][习習]|特[约約派]|[实實][习習])?';

/** 本报讯, 本报北京电, 本报5月7日讯; 寰声社北京5月7日电, 据某某社电; 云城讯, 《晨刊》讯, where a bracket, a gap or a colon follows. */
const REPORT = new RegExp(
  String.raw`^[【（(〔[]?(?:据|據)?(本[报報](?:[${HAN}\d ]{0,10}[电電]|[${HAN}\d ]{0,10}?[讯訊])` +
    String.raw`|[${HAN}·、]{1,10}社[${HAN}·]{0,12}?(?:${NUMBER}月)?(?:${NUMBER}日)?[电電]` +
    String.raw`|(?:[${HAN}]{1,10}|《[^》]{1,12}》)[讯訊](?=[（(【〔\s：:】）)〕\]]))`,
  'u',
);
/** （重慶廿日路透電）, 【本報特訊】, （某地通訊） */
const BRACKETED =
  /^[（(【〔[]([^（()）【】〕\]，。／/]{2,24}(?:[电電讯訊]|通信|[专專][访訪]|消息|[报報][导導道]))[）)】〕\]]/u;
/** 【記者甲乙／某地報導】 */
const REPORTED_FROM = new RegExp(
  String.raw`^[（(【〔[][^）)】〕\]]{2,24}[／/]\s?([${HAN}]{1,8}[报報][导導道])[）)】〕\]]`,
  'u',
);

/** In the brackets of a report's opening: （本报记者 甲乙 通讯员 丙丁）, 【記者甲乙／某地報導】. */
const OPENING = new RegExp(
  String.raw`^(?:[（(【〔[][^）)】〕\]]{1,24}[）)】〕\]])?[^（()）【】〔〕，。；！？]{0,30}[（(【〔[](?:本[报報])?(${RANK}${OFFICE}[^（()）】〕\]，。／/]{1,40})`,
  'u',
);
/** 本报讯 记者甲乙报道 */
const REPORTS = new RegExp(
  String.raw`^[^，。；！？（(]{0,20}[讯訊电電]\s+(?:本[报報])?(${RANK}${OFFICE}[${HAN}\s、]{2,30}?)\s?[报報][道導]`,
  'u',
);
/** At the end of the last paragraph: …。（本报记者 甲乙） */
const SIGNED = new RegExp(
  String.raw`[（(](?:本[报報])?([^（()），。]{0,6}(?:${OFFICE}|[实實][习習]生)[^（()），。]{1,30})[）)]$`,
  'u',
);

/** （完）, （未完）, （二）, （下转第三版）: in brackets like a name, but none. */
const NO_NAME =
  /^[（(](?:[\d一二三四五六七八九十]+|[全未待]?[完续續].{0,3}|[上中下]|[上下接转轉续續].{0,8}版?|.{0,6}[图圖片刊])[）)]$/u;
/** （甲 乙）: a name of two characters that is set wide. */
const NAME = /^[（(]\p{Script=Han}{1,4}\s\p{Script=Han}{1,3}[）)]$/u;
const WRAPPED = /^[（(](.*)[）)]$/u;
const BULLET = /^[□■●◎▲△◆]\s*/u;

/** A signature without what wraps it: `□ 本报记者 甲乙` → `本报记者 甲乙`, `（甲乙）` → `甲乙`. */
const unwrapped = (text: string): string => text.replace(WRAPPED, '$1').replace(BULLET, '').trim();

const signatureIn = (text: string): string | undefined =>
  (isByline(text) || NAME.test(text)) && !NO_NAME.test(text) ? unwrapped(text) : undefined;

const datelineOf = (first: string): string | undefined => {
  const start = first.slice(0, 60);
  return (REPORTED_FROM.exec(start) ?? REPORT.exec(start) ?? BRACKETED.exec(start))?.[1]?.trim();
};

const bylineOf = (first: string, last: string): string | undefined => {
  const start = first.slice(0, 100);
  const found = (OPENING.exec(start) ?? REPORTS.exec(start))?.[1] ?? signatureIn(first) ?? signatureIn(last);
  return (found ?? SIGNED.exec(last.slice(-60))?.[1])?.trim();
};

/**
 * How a report opens and who signs it, as the body tells; both stay in the body.
 *
 *   本报讯（记者 甲乙）…       → 本报讯; 记者 甲乙
 *   【記者甲乙／某地報導】…    → 某地報導; 記者甲乙
 *   …。（本报记者 甲乙）       → –; 记者 甲乙
 *   文/甲乙                  → –; 文/甲乙
 */
export const readByline = (body: readonly Paragraph[]): { dateline?: string; byline?: string } => {
  const first = body[0]?.text ?? '';
  const dateline = datelineOf(first);
  const byline = bylineOf(first, body.at(-1)?.text ?? '');
  return { ...(dateline ? { dateline } : {}), ...(byline ? { byline } : {}) };
};
