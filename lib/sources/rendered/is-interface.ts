import { NEWSPAPER } from '../about-page.ts';

/** What only an archive's page says of itself and of the text that it shows. */
const SAYING = /©|copyright|full text|download|search|版[权權]所有|以下[为為是].*(?:[识識][别別]|文本|全文)/i;
/** Words that the names of controls and of views are made with. */
const CONTROL =
  /全文|文本|文字版|[识識][别別]|OCR|下[载載]|[数數电電][字位子][报報]|版面|首[页頁]|返回|[上下]一|[检檢搜]索|搜[寻尋]|目[录錄]|登[录錄入]|[打列]印|分享|版[权權]/;
/** A name before a colon tells what all behind it is. */
const LABEL = /^\S{2,4}[:：]/;
/** A page number or a date names the newspaper page that is shown. */
const FOLIO =
  /(?:第\s?[\dA-Z一二三四五六七八九十]{1,4}|[A-Z]?\d+)\s?[版頁页期号號]|\d{4}\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]\s?\d{1,2}日?/g;
/** Longer text is the newspaper's. */
const LONGEST = 80;
/** The name of a control has no more than four Chinese characters. */
const NAME = /^\w*\W{0,4}\w*$/;
/** What else stands among them, a day of the week or a section's name, has no more characters. */
const LONGEST_OTHER = 3;

/**
 * Whether a short text beside newspaper columns is the archive's own: a title of the page shown, a note, names of buttons.
 * Headlines have the words of all these, too; so most words are to be such names whole, and the others short.
 */
export function isInterface(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (SAYING.test(text) || CONTROL.test(text.match(LABEL)?.[0] ?? '')) return true;
  const words =
    text
      .replace(NEWSPAPER, ' ')
      .replace(FOLIO, ' ')
      .match(/[\p{L}\d]+/gu) ?? [];
  const others = words.filter((word) => !NAME.test(word) || !CONTROL.test(word));
  const own = words.length - others.length + (text.match(FOLIO)?.length ?? 0);
  return others.length < own && others.every((word) => word.length <= LONGEST_OTHER);
}
