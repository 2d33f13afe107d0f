import type { SetLine } from '../../model/set-line.ts';
import { endsText } from './ends-text.ts';

/** 联系人：某某, 报名地点：某地: each on its own line below an announcement. A bare telephone or address is the paper's as often. */
const CONTACT =
  /^(?:[联聯][系絡络](?:人|方式|[电電][话話]|地址)|[报報]名(?:[电電][话話]|地[址点點]|[时時][间間]))[：:]/u;
/** （未完待续）, （作者系某某）, （某某中心 甲乙）: as often they stand right behind the text, and on a line of their own for want of room. */
const BEHIND_TEXT =
  /^[（(](?:(?:未完)?待[续續][）)]$|(?:本文)?作者(?:系|[为為]|是|[单單]位|[简簡]介)|[^，。！？；）)]{2,12}中心\s?[^，。！？；）)]{2,12}[）)]$)/u;
/** 甲乙丙（某市／学生） */
const NAMED_WITH_PLACE = /^\p{Script=Han}{2,4}[（(][^，。！？）)]{1,10}[／/][^，。！？）)]{1,10}[）)]$/u;

/** A line that lacks more than this of the measure, in em, left room for what stands below it. */
const ROOM = 1.1;

const isContact = (line: SetLine | undefined): boolean => CONTACT.test(line?.line.text ?? '');

/** Whether a line stands below the text by itself: whom to ask, who the author is, that more is to come. */
export const standsAlone = (lines: readonly SetLine[], i: number): boolean => {
  const [above, here] = [lines[i - 1], lines[i]!];
  if (!above) return false;
  const isBelowText = endsText(above.line.text);
  if (isContact(here)) return isBelowText || isContact(above);
  const { text } = here.line;
  return isBelowText && (NAMED_WITH_PLACE.test(text) || (BEHIND_TEXT.test(text) && above.deficit > ROOM));
};
