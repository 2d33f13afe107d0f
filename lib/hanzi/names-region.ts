/** A stretch of text in which names stand, parted by spaces that are print: offsets. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** Names run on without spaces here, as in 【記者甲乙／某地報導】: no line end swallowed one. */
  readonly closed: boolean;
}

/** Offices that stand before names in bylines and credits. */
export const OFFICE = /(?:[记記]者|[通][讯訊][员員]|[实實][习習]生|特派[员員]|特[约約]|[评評][论論][员員]|[摄攝]影|[文图圖]|[编編][辑輯]|[责責][编編])$/u;
const STARTS_WITH_OFFICE = /^(?:本[报報]|[实實][习習]|[见見][习習]|特[约約派])?(?:[记記]者|[通][讯訊][员員]|[实實][习習]生|[摄攝](?:影)?[）)]?$)/u;
export const startsWithOffice = (text: string): boolean => STARTS_WITH_OFFICE.test(text);

const BRACKETED = /[（(【〔[]([^（()）【】〔〕[\]，。；！？]{0,60}?(?:[记記]者|[通][讯訊][员員]|[摄攝]影?|[实實][习習]生|特[约約派][^）)】]?)[^（()）【】〔〕[\]，。；！？]{0,60})[）)】〕\]]/gu;
const HEAD = /^[^，。；：！？]{0,30}?[讯訊电電]\s+(?:本[报報])?[记記]\s?者/u;
const WHOLE = /^(?:[□■●◎▲△◆]|(?:文|图|圖|撰文|摄影|攝影|编辑|編輯|插图|插圖|整理)\s?[/／｜|：:]|\S{0,6}\s?(?:[记記]者|[通][讯訊][员員]|特派[员員]|[实實][习習]生|[评評][论論][员員])[\s　：:])/u;
const LONGEST_WHOLE = 40;

/**
 * Where names stand in a paragraph: inside （记者 甲乙 丙丁）, before the colon of a report's opening, or the whole of a short
 * signature. Everywhere else in a body white space between Han characters is the extraction's.
 */
export const namesRegions = (text: string): Region[] => {
  if (text.length <= LONGEST_WHOLE && WHOLE.test(text) && !/[，。；！？]/u.test(text)) return [{ from: 0, to: text.length, closed: false }];
  const found = [...text.matchAll(BRACKETED)].map(({ index, 0: all }) => ({ from: index, to: index + all.length, closed: /[／/]/u.test(all) }));
  const head = HEAD.exec(text);
  return head ? [{ from: 0, to: head[0].length, closed: false }, ...found] : found;
};

const COMPOUND_SURNAME = /^(?:[欧歐][阳陽]|司[马馬徒空]|上官|[诸諸]葛|[东東]方|皇甫|尉[迟遲]|公[孙孫]|慕容|令狐|夏侯|南[宫宮]|宇文|[长長][孙孫]|呼延|端木|澹[台臺]|百里)/u;

/**
 * Whether a line end between two stretches of Han characters inside a region of names swallowed a space: `张莹莹⏎吴培民`
 * did, `魏⏎利军` did not. Names have two or three characters, four with a compound surname.
 */
export const swallowedSpace = (before: string, after: string): boolean => {
  if (startsWithOffice(after)) return true;
  if (OFFICE.test(before)) return true;
  if (before.length < 2 || after.length < 2) return false;
  const whole = before + after;
  return whole.length >= 4 && !(whole.length === 4 && COMPOUND_SURNAME.test(whole));
};
