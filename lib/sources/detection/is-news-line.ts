/**
 * Lines as only newspapers have: a report's opening (本报讯, 新华社某地5月7日电, （重慶廿日電）, （某县讯）, 【記者某某／台南報導】), a byline
 * (本报记者 某某, 本报评论员), a jump line (下转第3版). Few and plain: each only has to be rarer elsewhere.
 */
const NEWS_LINE =
  /^[【（(〔[]?(?:本[报報]\S{0,6}[讯訊电電]|\S{0,8}社\S{1,10}日[电電]|[^，。]{1,14}[电電訊讯][）)】〕]|(?:本[报報])?(?:特[约約派])?(?:[记記]者|(?:通[讯訊]|[评評][论論])[员員])[ 　]?\S)|(?:下[转轉]|上接)第?[\dA-Z一二三四五六七八九十]{1,3}版/;

export const isNewsLine = (text: string): boolean => NEWS_LINE.test(text);
