import { applyCorrection } from '../../../lib/corrections/apply-correction.ts';
import type { Correction } from '../../../lib/model/correction.ts';
import type { Span } from '../../../lib/model/span.ts';
import { pageOf, tell } from './page-of.ts';

/** An invented page: two articles, a folio, and a line that belongs nowhere. */
export const page = pageOf(`
0k 全市绿化推进会召开
0h 种下一片荫凉
0d 三年添绿千亩
0p 本报讯（记者 罗青禾）昨日，/澄江市召开推进会。
0s 路边添树
0p 今年将在十二条路补种/行道树。
1h 渡口换新船
1p 新船可载百人。
1p 票价不变。
1c 新船试航。
1r 罗青禾 摄
f 澄江晚报 第2版
u 下期预告
`);
export const { text } = page.source;
export const at = (words: string) => text.indexOf(words);
export const over = (words: string): Span => ({ start: at(words), end: at(words) + words.length });
export const correct = (correction: Correction) => applyCorrection(page.result, page.source, correction);
export const rows = tell(page.result);
/** The rows that a correction took away and put in. */
export const change = (correction: Correction) => {
  const after = tell(correct(correction).result);
  return { gone: rows.filter((row) => !after.includes(row)), come: after.filter((row) => !rows.includes(row)) };
};
