/**
 * What reports talk of and other texts hardly do, in Simplified and Traditional characters: the day and who reports,
 * who holds which office and who lives there, sums and schools. In novels, manuals and recipes none or one
 * of them stands among 1000 characters, in reports ten to thirty; each only has to be rarer elsewhere.
 */
const DAYS = '[去今明]年|[昨今][天日晚]|[日近]前|近日|[连連]日|凌晨|傍晚|[上下]午|[当當]天|截至|[本上]月|月底|季度';
const REPORTERS = '[记記]者|本[报報]|通[讯訊][员員]|[报報][导導道]|[日晚][报報]|[获獲]悉|[据據]悉|表示|[热熱][线線]';
const OFFICES =
  '[全我][市县縣省港]|本[埠港]|[市县縣省区區][委政府里]|社[区區]|小[区區]|街道|警[方员員]|[当當]局|[议議][员員]|主[任席]|[书書][记記]|[局市县縣校會会部處处][长長]|教授';
const PEOPLE =
  '女士|先生|老人|市民|群[众眾衆]|民[众眾衆]|街坊|家[长長]|[学學]生|[农農]民|司[机機]|[师師]傅|退休|[医醫]生|[选選]手|球[员員队隊]|[队隊][员員]|教[练練]';
const THINGS =
  '[万萬亿億千百]元|[万萬][吨人户戶亩畝]|(?<!方)公里|公斤|平方米|百分[点點]|[％%]|[学學]校|[小中]学|[银銀]行|企[业業]|[补補]贴|改造|[举舉]行|召[开開]|[开開]幕|[启啟]用';
/** With what follows: where a sentence stands again and again, as in lists and forms, its words say nothing more. */
const REPORTS = new RegExp(`(?:${[DAYS, REPORTERS, OFFICES, PEOPLE, THINGS].join('|')})(?=(.{0,4}))`, 'gu');

/** How many of them stand in a text, those too that a line's end parts. */
export const countReports = (lines: readonly string[]): number =>
  new Set(Array.from(lines.join('').matchAll(REPORTS), ([word, after]) => word + after)).size;
