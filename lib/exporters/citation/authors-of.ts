const WORK = '(?:[文图圖]|摄影|攝影|作者)';
/** `文/某某`, `文、图：某某`, `图/文 某某`, `□ 某某`. */
const OPENING = new RegExp(
  `^(?:${WORK}[/／、]${WORK}\\s|${WORK}(?:[/／、]${WORK})?\\s*[/／:：]|[□■◎●○◆◇▲△★☆])\\s*`,
  'u',
);
/** `台南報導`, `综合报道`, `摄`: where and how, not who. */
const NO_NAME = /(?:[报報][道导導]|[摄攝]影?)$/u;
const ROLES =
  /(?:本报|本報|本刊|特约|特約|实习|實習|见习|見習|首席|驻[^\s]{1,6}?|駐[^\s]{1,6}?)*(?:记者|記者|通讯员|通訊員|特派员|特派員|评论员|評論員|编辑|編輯|撰稿人?)[:：]?/gu;
const SEPARATORS = /[\s、，,;；／/]+/u;
const ONE_HAN = /^\p{Script=Han}$/u;

/**
 * The names in a byline: `本报记者 林 远 通讯员 周禾` → `林远`, `周禾`. A name of two characters set with a space between
 * them is joined again.
 */
export function authorsOf(byline: string | undefined): readonly string[] {
  const names = (byline ?? '').trim().replace(OPENING, '').replaceAll(ROLES, '、').split(SEPARATORS);
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
