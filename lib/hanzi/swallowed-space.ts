/** Offices that stand before names in bylines and credits. */
const OFFICE_BEFORE =
  /(?:[记記]者|[通][讯訊][员員]|[实實][习習]生|特派[员員]|特[约約]|[评評][论論][员員]|[摄攝]影|[文图圖]|[编編][辑輯]|[责責][编編])$/u;
const OFFICE_AFTER =
  /^(?:本[报報]|[晚晨日早][报報刊])?(?:首席|[见見][习習]|[实實][习習]|特[约約派])?(?:[记記]者|[通][讯訊][员員]|[实實][习習]生|[摄攝]影[报報][道導]|文[/／])/u;
/** What an office's name begins with, not a person's: `本报⏎记者` is one. */
const ORGANISATION = /(?:[报報社刊台臺网網]|首席|[见見][习習]|[实實][习習]|特[约約派]|中心|[频頻]道|[驻駐]\S*)$/u;
/** Goes on with the office, or with what the paper does: `摄影⏎报道`, `记者⏎站`. */
const OFFICE_GOES_ON = /^(?:[报報][道導]|站|[团團]|[会會])/u;

/** The surnames of two characters that are still met with. */
const COMPOUND_SURNAME =
  /^(?:[欧歐][阳陽]|司[马馬徒空寇]|上官|[诸諸]葛|[东東][方郭]|西[门門]|南[宫宮门門]|皇甫|尉[迟遲]|公[孙孫羊良冶西]|慕容|令狐|夏侯|宇文|[长長][孙孫]|呼延|端木|澹[台臺]|百里|申屠|[万萬]俟|[闾閭]丘|太[史叔]|季[孙孫]|[贺賀][兰蘭]|[钟鍾鐘][离離]|淳于|[单單]于|[轩軒][辕轅]|赫[连連]|[谷穀]梁|拓跋|[独獨]孤|左丘|[濮][阳陽]|[巫][马馬]|[鲜鮮]于|羊舌|梁丘|[乐樂]正|漆雕|[颛顓][孙孫]|[宰]父|第五|即墨)/u;

const LONGEST_NAME = 4;

/** Whether two stretches, each from a space or bracket to the line end, make one name: `东方⏎既白`. */
const isOneName = (before: string, after: string): boolean => {
  const whole = before + after;
  if (whole.length < 4) return true;
  return whole.length <= LONGEST_NAME && COMPOUND_SURNAME.test(whole);
};

/**
 * Whether a line end between two stretches of Han characters, in a stretch of names, swallowed a space.
 *
 *   张莹⏎吴培民 → a space   魏⏎利军 → none   方牧⏎通讯员 → a space   本报⏎记者 → none   东方⏎既白 → none (a compound surname)
 */
export const swallowedSpace = (before: string, after: string): boolean => {
  if (OFFICE_AFTER.test(after)) return before.length > 1 && !ORGANISATION.test(before);
  if (OFFICE_BEFORE.test(before)) return !OFFICE_GOES_ON.test(after);
  if (before.length < 2 || after.length < 2 || OFFICE_BEFORE.test(after.slice(0, 3))) return false;
  return !isOneName(before, after);
};

/** `刘鹰⏎摄`, `文⏎/`: what follows the name of who did it. */
export const endsCredit = (after: string): boolean => /^[摄攝文图圖]$/u.test(after);
