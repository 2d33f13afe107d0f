import { page, pre, times, type OtherPages } from '../other-page.ts';
import { wrapped } from '../wrapped.ts';

/** Many small texts on one page. */
export const smallTexts: OtherPages = {
  labelsInAMuseum: (random, prose) =>
    pre(
      '展品',
      times(random.int(8, 16), () => [
        `${prose.word()}纹${prose.word()}`,
        `${random.pick(['明', '清', '宋', '唐'])}　高${random.int(8, 60)}厘米`,
        ...wrapped(prose.sentence(), random.int(16, 22)),
        '',
      ]).flat(),
    ),
  songs: (random, prose) =>
    pre(
      '歌词',
      times(random.int(3, 6), () => {
        const chorus = times(4, () => prose.clause().slice(0, random.int(6, 12)));
        const verse = (): string[] => times(random.int(4, 6), () => prose.clause().slice(0, random.int(6, 12)));
        return [
          prose.clause().slice(0, 5),
          `词：${prose.name()}　曲：${prose.name()}`,
          ...verse(),
          ...chorus,
          ...verse(),
          ...chorus,
          '',
        ];
      }).flat(),
    ),
  subtitles: (random, prose) =>
    pre(
      '字幕',
      times(random.int(60, 120), () => prose.clause().slice(0, random.int(5, 14))),
    ),
  play: (random, prose) =>
    pre(
      '剧本',
      times(random.int(12, 24), () => [
        `${prose.name()}　${random.pick(['（笑）', '', '（回头）'])}${prose.sentence()}`,
        ...(random.int(0, 2) ? [] : [`（${prose.clause()}。）`]),
      ])
        .flat()
        .flatMap((line) => wrapped(line, 22)),
    ),
  cardsOfAShop: (random, prose) =>
    page(
      '商店',
      times(
        random.int(15, 30),
        () => `<div>${prose.clause().slice(0, 8)}</div><div>${prose.clause()}</div><div>￥${random.int(9, 99)}</div>`,
      ).join(''),
    ),
  questionsOfAnExam: (random, prose) =>
    pre(
      '试卷',
      times(random.int(8, 16), (i) => [
        ...wrapped(`${i + 1}、${prose.sentence()}`, 24),
        ...times(4, (j) => `${'ABCD'[j]}．${prose.clause().slice(0, 10)}`),
      ]).flat(),
    ),
  comments: (random, prose) =>
    page(
      '评论',
      times(
        random.int(15, 30),
        () => `<p>${prose.name()}</p><p>${prose.clause()}，${prose.clause()}</p><p>赞 ${random.int(0, 300)} 回复</p>`,
      ).join(''),
    ),
  sayings: (random, prose) =>
    pre(
      '谚语',
      times(random.int(30, 60), () => `${prose.clause().slice(0, 7)}，${prose.clause().slice(0, 7)}。`),
    ),
};
