/**
 * Lines as only newspapers have. Few and plain: each only has to be rarer elsewhere.
 *
 * A report's opening (本报讯, 新华社某地5月7日电, （重慶廿日電）, （某县讯）, 【記者某某／台南報導】), a byline (本报记者 某某, 本报评论员),
 * a jump line (下转第3版).
 */
const REPORT =
  /^[【（(〔[]?(?:本[报報]\S{0,6}[讯訊电電]|\S{0,8}社\S{1,10}日[电電]|[^，。]{1,14}[电電訊讯][）)】〕]|(?:本[报報])?(?:特[约約派])?(?:[记記]者(?![会會])|(?:通[讯訊]|[评評][论論])[员員])[ 　]?\S)|[（(]\S{2,14}日[电電][）)]|(?:下[转轉]|上接)第?[\dA-Z一二三四五六七八九十]{1,3}版|^[编編](?:[辑輯]同志|者按)|[声聲]明作[废廢]/;

/** Who wrote it, below a heading (□ 某某, 文／某某) or behind the last sentence (。（某某）); whose picture it is (某某 摄). */
const SIGNATURE =
  /^[□■◎◇◆▲△][ 　]?\p{Script=Han}{2,3}$|^[文图圖][／/|][ 　]?\p{Script=Han}|^[（(](?:作者|\p{Script=Han}{2,8}[ 　]\p{Script=Han}{2,4}[）)]$)|[。！？”」』][ 　]?[（(][\p{Script=Han}· 　]{2,6}(?<![文语語])[）)]$|(?:^|[ 　（(／/])\p{Script=Han}{2,4}[ 　／/]?[摄攝]影?[）)]?$/u;

/** What runs along the edge of a newspaper page: which page it is, its name, who set it. */
const FOLIO =
  /^(?:第[ 　]?[\d〇一二三四五六七八九十]{1,3}|[A-D]\d{1,2})[ 　]?版(?:$|[ 　]\p{Script=Han})|[ 　]\d{1,2}版$|^\p{Script=Han}{2,6}(?:[日晚早晨时時周週农農商]|都市|青年|工人)[报報]$|^[美版][编編式][ 　:：]|[编編][辑輯]?[ 　:：／/].*(?:[版美][编編式]|校[对對])/u;

export const isNewsLine = (text: string): boolean => [REPORT, SIGNATURE, FOLIO].some((pattern) => pattern.test(text));
