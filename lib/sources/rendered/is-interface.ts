/** What an archive's page says of itself, round the text that it shows. */
const INTERFACE =
  /全文|文本|文字版|识别|識別|OCR|下载|下載|数字报|數位報|电子报|電子報|版面|首页|首頁|返回|上一|下一|检索|檢索|搜索|搜尋|目录|目錄|登录|登入|打印|列印|分享|版权|版權|©|copyright|full text|download|search/i;
/** A page number or a date names the newspaper page that is shown. */
const FOLIO = /第\s?[\dA-Z一二三四五六七八九十]{1,4}\s?[版頁页期号號]|\d{4}\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]\s?\d{1,2}/;
/** Longer text is the newspaper's. */
const LONGEST = 80;

/** Whether a short text beside newspaper columns is the archive's own: a title of the page shown, a note, a button's name. */
export const isInterface = (text: string): boolean =>
  text.length <= LONGEST && (INTERFACE.test(text) || FOLIO.test(text));
