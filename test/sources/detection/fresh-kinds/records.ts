import { page, pre, times, type OtherPages } from '../other-page.ts';
import { setInColumns } from '../set-in-columns.ts';
import { drawSetting, someOf } from '../texts/some-of.ts';
import { LEGAL, TECHNICAL } from '../texts/learned.ts';
import { FICTION, STEPS, TALK } from '../texts/told.ts';

const clock = (random: { int: (a: number, b: number) => number }): string =>
  `${random.int(6, 23)}:${random.int(10, 59)}`;

/** Records, lists and notes. */
export const records: OtherPages = {
  ingredientsAndSteps: (random, prose) => {
    const setting = { ...drawSetting(random, 16, 26), indent: '' };
    return pre('菜谱', [
      ...times(random.int(6, 10), () => `${prose.word()}　${random.int(1, 500)}克`),
      ...times(random.int(7, 12), (i) =>
        setInColumns(`${i + 1}、${random.pick(STEPS)}${random.pick(STEPS)}`, setting),
      ).flat(),
    ]);
  },
  notesFromAReader: (random) =>
    pre(
      '我的标注',
      times(random.int(8, 20), () => [
        `山那边的灯（某人）`,
        `- 您在位置 #${random.int(100, 900)}-${random.int(901, 999)}的标注 | 添加于 2021年3月${random.int(1, 28)}日`,
        '',
        someOf(random, FICTION, 1, 3),
        '==========',
      ]).flat(),
    ),
  titlesOfAFilm: (random) =>
    pre(
      '字幕',
      times(random.int(50, 110), () =>
        random
          .pick(FICTION)
          .replaceAll(/[，。“”？！：]/gu, ' ')
          .trim()
          .slice(0, random.int(6, 15)),
      ),
    ),
  programmesOfAnEvening: (random, prose) =>
    pre(
      '节目',
      times(
        random.int(25, 50),
        () => `${clock(random)}　${prose.word()}剧场：${prose.clause().slice(0, 8)}（${random.int(1, 40)}）`,
      ),
    ),
  mailWithQuotes: (random) => {
    const setting = { ...drawSetting(random, 32, 36), indent: '' };
    return pre(
      '邮件',
      times(random.int(4, 7), () => [
        `在 2020-1${random.int(0, 2)}-0${random.int(1, 9)} ${clock(random)}，有人写道：`,
        ...setInColumns(someOf(random, TECHNICAL, 2, 5), setting).map((line) => `> ${line}`),
        '',
        ...setInColumns(someOf(random, TECHNICAL, 1, 3), setting),
        '',
      ]).flat(),
    );
  },
  gameOfChess: (random) =>
    pre(
      '棋谱',
      times(
        random.int(25, 60),
        (i) =>
          `${i + 1}. ${random.pick(['炮二平五', '车一进一', '兵七进一'])}　${random.pick(['马8进7', '象3进5', '士4进5'])}${random.chance(0.1) ? `（${random.pick(TALK)}）` : ''}`,
      ),
    ),
  pricesOfShares: (random, prose) =>
    pre(
      '收盘',
      times(
        random.int(30, 70),
        () =>
          `${random.int(600000, 603999)} ${prose.word()}${random.pick(['科技', '股份', '银行'])} ${random.int(3, 90)}.${random.int(10, 99)} ${random.int(-9, 9)}.${random.int(10, 99)} ${random.int(100, 9999)}`,
      ),
    ),
  minutesTyped: (random, prose) => {
    const setting = { ...drawSetting(random, 26, 34), indent: '' };
    const names = times(4, prose.name);
    return pre(
      '会议纪要',
      times(random.int(10, 18), () =>
        setInColumns(`${random.pick(names)}：${someOf(random, [...TECHNICAL, ...STEPS], 2, 4)}`, setting),
      ).flat(),
    );
  },
  wordsWithSenses: (random, prose) => {
    const setting = { ...drawSetting(random, 15, 23), indent: '' };
    return pre(
      '字典',
      times(random.int(16, 30), () =>
        setInColumns(`【${prose.word()}】wan shi ①${prose.clause()}。②${prose.clause()}：～不得。`, setting),
      ).flat(),
    );
  },
  reportOfAFault: (random) =>
    page(
      '工单',
      times(
        random.int(8, 16),
        (i) =>
          `<div><b>#${i + 310}</b> ${random.pick(TECHNICAL)}<pre>Error: ${random.int(100, 599)}\n  at ${random.pick(['open', 'read'])}()</pre><p>${someOf(random, TECHNICAL, 1, 2)}</p></div>`,
      ).join(''),
    ),
  clausesAsAList: (random) =>
    page('条款', `<ol>${times(random.int(12, 24), () => `<li>${someOf(random, LEGAL, 1, 2)}</li>`).join('')}</ol>`),
};
