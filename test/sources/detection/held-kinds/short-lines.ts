import { page, pre, times, type OtherPages } from '../other-page.ts';

/** Lines that are short because each is a thing of its own. */
export const shortLines: OtherPages = {
  freeVerse: (random, prose) =>
    pre(
      '诗',
      times(random.int(5, 9), () => [
        ...times(random.int(4, 7), () => prose.clause().slice(0, random.int(5, 13))),
        '',
      ]).flat(),
    ),
  nurseryRhymes: (random, prose) =>
    pre(
      '儿歌',
      times(random.int(6, 12), () => {
        const word = prose.clause();
        return [`${word.slice(0, 3)}，${word.slice(1, 4)}，`, `${word.slice(0, 7)}。`, ''];
      }).flat(),
    ),
  riddles: (random, prose) =>
    pre(
      '谜语',
      times(random.int(12, 24), (i) => [
        `${i + 1}．${prose.clause().slice(0, 11)}（打一物）`,
        `谜底：${prose.word()}`,
      ]).flat(),
    ),
  menu: (random, prose) =>
    page(
      '菜单',
      times(random.int(24, 50), () => `<div>${prose.word()}${prose.word()} …… ${random.int(18, 168)}元</div>`).join(''),
    ),
  playlist: (random, prose) =>
    pre(
      '歌单',
      times(
        random.int(25, 50),
        (i) => `${String(i + 1).padStart(2, '0')} ${prose.clause().slice(0, 9)} - ${prose.name()}`,
      ),
    ),
  genealogy: (random, prose) =>
    pre(
      '家谱',
      times(random.int(25, 45), (i) => `${i + 1}世 ${prose.name()} 配${prose.name()} 生${random.int(1, 5)}子`),
    ),
  herbs: (random, prose) =>
    pre(
      '方剂',
      times(random.int(10, 20), () => [
        `【${prose.word()}汤】`,
        times(6, () => `${prose.word()}${random.int(3, 30)}克`).join(' '),
      ]).flat(),
    ),
  haiku: (random) =>
    pre(
      '俳句',
      times(random.int(15, 30), () =>
        random.pick([
          '古池や蛙飛びこむ水の音',
          '夏草や兵どもが夢の跡',
          '菜の花や月は東に日は西に',
          '雪とけて村一ぱいの子どもかな',
        ]),
      ),
    ),
  twoColumnsOfWords: (random, prose) =>
    page(
      '词汇',
      `<table>${times(random.int(20, 40), () => `<tr><td>${prose.word()}</td><td>${prose.clause()}</td></tr>`).join('')}</table>`,
    ),
  oneSentenceALine: (random, prose) => pre('例句', times(random.int(20, 40), prose.sentence)),
};
