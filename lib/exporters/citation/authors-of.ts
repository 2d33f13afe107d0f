const OPENING = /^(?:文|图|圖|摄影|攝影|作者)\s*[/／:：]\s*|^[□■◎●○◆◇▲△★☆]\s*/u;
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
  return joinSpacedNames(names.filter((name) => name !== ''));
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
