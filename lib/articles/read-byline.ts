import { isByline } from '../hanzi/cues.ts';
import type { Paragraph } from '../model/article.ts';

const WIRE =
  /^[【（(〔[]?(本[报報][\p{Script=Han}]{0,8}[讯訊电電]|[\p{Script=Han}·、]{0,10}社[\p{Script=Han}·]{1,12}[\d一二三四五六七八九十 ]{1,4}月?[\d一二三四五六七八九十廿卅 ]{0,4}日?[电電]|[\p{Script=Han}]{1,6}[讯訊])/u;
const BRACKETED_WIRE =
  /^[（(【〔[]([^）)】〕\]]{2,24}(?:[电電]|通信|通訊|通讯|[特专專]?[电電訊讯]|[报報][導道]))[）)】〕\]]/u;
const REPORTER =
  /[（(【〔[\s](?:本[报報])?((?:[见見][习習]|特[约約派]|[实實][习習])?(?:[记記]者|[通][讯訊][员員]|特派[员員])[^（()）】〕\]，。／/]{1,40})/u;
const SIGNED = /[（(](?:本[报報])?([^（()）]{0,6}(?:[记記]者|[通][讯訊][员員])[^（()）]{1,30})[）)]$/u;

/** How a report opens and who signs it, as the body tells; both stay in the body. */
export const readByline = (body: readonly Paragraph[]): { dateline?: string; byline?: string } => {
  const first = body[0]?.text ?? '';
  const last = body.at(-1)?.text ?? '';
  const dateline = WIRE.exec(first)?.[1] ?? BRACKETED_WIRE.exec(first)?.[1];
  const signed = isByline(first) ? first : isByline(last) ? last : undefined;
  const byline = signed ?? REPORTER.exec(first.slice(0, 80))?.[1]?.trim() ?? SIGNED.exec(last)?.[1];
  return { ...(dateline ? { dateline } : {}), ...(byline ? { byline } : {}) };
};
