import { scriptOf } from '../hanzi/script-of.ts';

/** Radicals that are characters by themselves, each before the character (Unicode, EquivalentUnifiedIdeograph.txt). */
const SUPPLEMENT =
  '⺁厂⺐尢⺒巳⺓幺⺛旡⺜日⺝月⺞歹⺟母⺠民⺩王⺫目⺬示⺰纟⺶羊⺼肉⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻋车⻐钅⻑長⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/** Vertical presentation forms, each before the mark as it stands in running text (Unicode, blocks FE10 and FE30). */
const VERTICAL =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰‥︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］';

const FORMS: ReadonlyMap<string, string> = new Map(
  (SUPPLEMENT + VERTICAL).match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Kangxi radicals (U+2F00–2FD5), radicals of the supplement that are characters by themselves, and vertical presentation
 * forms become the plain characters that they show; nothing else changes, and no offset moves. PDF files hold such forms
 * where a font has one glyph for both characters and the writer took the wrong one. The radical ⼾ is 户 in a Simplified
 * text; `around` is the text of the page, by which that is told.
 */
export function plainForms(text: string, around: string): string {
  return text
    .replace(/\u2f3e/gu, () => (scriptOf(around) < 0 ? '户' : '戶'))
    .replace(/[\u2f00-\u2fd5]/gu, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2e80-\u2ef3\ufe10-\ufe19\ufe30-\ufe48]/gu, (form) => FORMS.get(form) ?? form);
}
