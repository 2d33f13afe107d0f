const WORK = '(?:[文图圖]|摄影|攝影|作者)';
/** `文/某某`, `文、图：某某`, `图/文 某某`, `□ 某某`. */
const OPENING = new RegExp(
  `^(?:${WORK}[/／、]${WORK}\\s|${WORK}(?:[/／、]${WORK})?\\s*[/／:：]|[□■◎●○◆◇▲△★☆])\\s*`,
  'u',
);
/** `台南報導`, `综合报道`, `摄`, `文图`: where and how, not who. */
const NO_NAME = /(?:[报報][道導导]|[摄攝]影?)$|^(?:[文图圖]|制图|製圖)+$/u;
const OFFICE = '(?:[记記]者|通[讯訊][员員]|特派[员員]|[评評][论論][员員]|[实實][习習]生|[编編][辑輯]|撰稿人?)';
const RANK = '(?:特[约約]|[实實][习習]|[见見][习習]|首席|[驻駐]\\S{1,6}?)';
/**
 * `本报首席记者`, `晚报记者`: the office with the paper's name and ranks before it. Ranks without a bound would take a hostile row of
 * such characters apart in too many ways to be tried.
 */
const ROLE = new RegExp(String.raw`(?:\p{Script=Han}{0,6}[报報刊社])?${RANK}{0,3}${OFFICE}[:：]?`, 'gu');
/** `记者林远报道`: what he does stands hard on the name. */
const REPORTS = new RegExp(String.raw`(?<=${OFFICE}\S{2,4})[报報][道導导]$`, 'u');
const SEPARATORS = /[\s、，,;；／/]+/u;
const ONE_HAN = /^\p{Script=Han}$/u;

/**
 * The names in a byline: `本报记者 林 远 通讯员 周禾` → `林远`, `周禾`. A name of two characters set with a space between
 * them is joined again.
 */
export function authorsOf(byline: string | undefined): readonly string[] {
  const names = (byline ?? '')
    .trim()
    .replace(OPENING, '')
    .replace(REPORTS, '')
    .replaceAll(ROLE, '、')
    .split(SEPARATORS);
  return joinSpacedNames(names.filter((name) => name !== '' && !NO_NAME.test(name)));
}

function joinSpacedNames(parts: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const part of parts) {
    const last = names.at(-1) ?? '';
    if (ONE_HAN.test(part) && ONE_HAN.test(last)) names.splice(-1, 1, last + part);
    else names.push(part);
  }
  return names;
}
