import { page, pre, times, type OtherPages } from '../other-page.ts';
import { wrapped } from '../wrapped.ts';

/** Texts that stand in lines of one length, and are no newspaper's. */
export const setInLines: OtherPages = {
  chaptersOfANovel: (random, prose) =>
    pre(
      '小说',
      times(3, (i) => [
        `第${'一二三'[i]}章　${prose.word()}`,
        '',
        ...times(random.int(4, 7), () => wrapped(`　　${prose.tale()}`, 32)).flat(),
      ]).flat(),
    ),
  notesOfATraveller: (random, prose) =>
    page('游记', times(random.int(6, 10), () => `<p>${wrapped(prose.tale(), 29).join('<br>')}</p>`).join('')),
  questionsAndAnswers: (random, prose) =>
    pre(
      '问答',
      times(random.int(8, 14), () => [
        ...wrapped(`问：${prose.clause()}？`, 24),
        ...wrapped(`答：${prose.sentence()}`, 24),
      ]).flat(),
    ),
  stepsOfARecipe: (random, prose) =>
    pre(
      '做法',
      times(random.int(8, 16), (i) => wrapped(`${i + 1}. ${prose.clause()}，${prose.clause()}。`, 18)).flat(),
    ),
  claimsOfAPatent: (random, prose) =>
    pre(
      '权利要求',
      times(random.int(5, 9), (i) =>
        wrapped(
          `${i + 1}．一种${prose.word()}，其特征在于：${prose.clause()}，${prose.clause()}，${prose.clause()}。`,
          35,
        ),
      ).flat(),
    ),
  yearsOfATown: (random, prose) =>
    pre('大事记', times(random.int(10, 18), (i) => wrapped(`${1950 + i}年　${prose.sentence()}`, 26)).flat()),
  recordOfAMeeting: (random, prose) =>
    pre(
      '记录',
      times(random.int(8, 14), () => wrapped(`${prose.name()}：${prose.sentence()}${prose.sentence()}`, 30)).flat(),
    ),
  proverbsExplained: (random, prose) =>
    pre(
      '熟语',
      times(random.int(12, 24), () => [
        prose.clause().slice(0, 8),
        ...wrapped(`意思是${prose.clause()}。`, 16),
        '',
      ]).flat(),
    ),
  rosterOfAClass: (random, prose) =>
    pre(
      '名单',
      times(random.int(20, 40), () => times(5, prose.name).join('　')),
    ),
  ballad: (random, prose) =>
    pre(
      '歌谣',
      times(random.int(24, 48), () => `${prose.clause().slice(0, 5)}${prose.clause().slice(0, 5)}`),
    ),
  essayInALetter: (random, prose) =>
    pre('信', ['你好：', ...times(random.int(4, 7), () => ['', ...wrapped(prose.tale(), 31)]).flat(), '', '祝好']),
  textOfASlide: (random, prose) =>
    page(
      '幻灯片',
      times(
        random.int(8, 14),
        () => `<h3>${prose.word()}</h3><ul>${times(4, () => `<li>${prose.clause()}</li>`).join('')}</ul>`,
      ).join(''),
    ),
};
