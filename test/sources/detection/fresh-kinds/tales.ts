import { page, pre, times, type OtherPages } from '../other-page.ts';
import { setInColumns } from '../set-in-columns.ts';
import { drawSetting, someOf } from '../texts/some-of.ts';
import { FICTION, REVIEWS, TALK } from '../texts/told.ts';
import { SCHOLARLY } from '../texts/learned.ts';

/** Stories and what is said of them. */
export const tales: OtherPages = {
  fictionOnATelephone: (random) => {
    const setting = drawSetting(random, 14, 23);
    return pre('连载', [
      `第${random.int(2, 900)}章 ${random.pick(['夜雨', '归', '故人来', '断剑', '谁在门外'])}`,
      '',
      ...times(random.int(14, 30), () => setInColumns(someOf(random, FICTION, 1, 3), setting)).flat(),
    ]);
  },
  fictionInElements: (random) => {
    const setting = drawSetting(random, 15, 22);
    const lines = times(random.int(12, 24), () => setInColumns(someOf(random, FICTION, 1, 4), setting)).flat();
    return page('小说', lines.map((line) => `<div>${line}</div>`).join(''));
  },
  recognisedBook: (random) => {
    const setting = { ...drawSetting(random, 20, 27), indent: random.pick(['', '　　']) };
    const lines = times(random.int(14, 22), () => setInColumns(someOf(random, FICTION, 3, 7), setting)).flat();
    const rows = random.int(20, 27);
    return pre(
      '扫描',
      lines.flatMap((line, i) => (i % rows === rows - 1 ? [line, '', String(100 + i), '', '山那边的灯', ''] : [line])),
    );
  },
  jokes: (random) => {
    const setting = drawSetting(random, 16, 24);
    return pre(
      '笑话',
      times(random.int(10, 20), (i) => [
        `${i + 1}.`,
        ...setInColumns(someOf(random, FICTION, 2, 3), setting),
        '',
      ]).flat(),
    );
  },
  reviewsOfGoods: (random, prose) =>
    page(
      '评价',
      times(
        random.int(12, 30),
        () =>
          `<div><b>${prose.name().slice(0, 1)}***${random.int(0, 9)}</b><span>${'★'.repeat(random.int(1, 5))}</span><p>${someOf(random, REVIEWS, 1, 3)}</p><i>规格：${random.pick(['大号', '黑色', '两件装'])} 2023-0${random.int(1, 9)}-1${random.int(0, 9)}</i></div>`,
      ).join(''),
    ),
  shortMessages: (random) =>
    pre('短信', times(random.int(30, 70), () => [random.pick(['我', '小鱼', '房东']), random.pick(TALK), '']).flat()),
  flyingComments: (random) => page('弹幕', times(random.int(60, 150), () => random.pick(TALK)).join('<br>')),
  abstractsInTwoColumns: (random, prose) => {
    const setting = { ...drawSetting(random, 20, 24), indent: '　　' };
    return pre('学报', [
      `${prose.word()}对${prose.word()}的影响`,
      `${prose.name()}，${prose.name()}`,
      '摘要：',
      ...times(random.int(5, 9), (i) => [
        `${i + 1}　${random.pick(['材料与方法', '引言', '结果', '讨论', '结论'])}`,
        ...setInColumns(`${someOf(random, SCHOLARLY, 3, 6)}[${random.int(1, 20)}]`, setting),
        ...setInColumns(someOf(random, SCHOLARLY, 2, 5), setting),
      ]).flat(),
    ]);
  },
};
