import { page, pre, times, type OtherPages } from '../other-page.ts';
import { wrapped } from '../wrapped.ts';

/** What people write down for themselves and for each other. */
export const fromDesks: OtherPages = {
  notesOfALecture: (random, prose) =>
    pre(
      '讲义',
      times(random.int(5, 8), (i) => [
        `${'一二三四五六七八'[i]}、${prose.word()}${prose.word()}`,
        ...times(3, () => wrapped(`（${random.int(1, 9)}）${prose.tale().slice(0, 60)}`, 27)).flat(),
      ]).flat(),
    ),
  daysOfAYear: (random, prose) =>
    pre(
      '日记',
      times(random.int(6, 10), (i) => [
        `${random.int(1, 12)}月${i + 3}日　${random.pick(['晴', '阴', '雨'])}`,
        ...wrapped(prose.tale(), 28),
        '',
      ]).flat(),
    ),
  storyForChildren: (random, prose) =>
    pre('故事', times(random.int(10, 16), () => wrapped(`　　${prose.tale()}`, 20)).flat()),
  reviewOfABook: (random, prose) =>
    pre('书评', times(random.int(5, 8), () => [...wrapped(prose.tale(), 34), '']).flat()),
  memoriesTold: (random, prose) =>
    pre(
      '口述',
      times(random.int(8, 12), () => [
        ...wrapped(`——${prose.clause()}？`, 27),
        ...wrapped(`　　${prose.tale()}`, 27),
      ]).flat(),
    ),
  linesInTwoLanguages: (random, prose) =>
    pre('对照', times(random.int(16, 30), () => [prose.clause(), 'The water rose over the new stone wall.']).flat()),
  stations: (random, prose) =>
    pre(
      '线路',
      times(random.int(24, 48), () => `${prose.word()}${random.pick(['路口', '桥', '村', '站'])}`),
    ),
  dialogueOfAFilm: (random, prose) =>
    pre(
      '对白',
      times(random.int(40, 80), () => `${prose.clause().slice(0, 12)}${random.pick(['', '。', '？', '！'])}`),
    ),
  descriptionOfGoods: (random, prose) =>
    page(
      '详情',
      times(random.int(6, 10), () => `<p>${wrapped(prose.tale().slice(0, 70), 14).join('<br>')}</p><img>`).join(''),
    ),
  agreement: (random, prose) =>
    pre('合同', times(random.int(8, 14), (i) => wrapped(`第${i + 1}条　${prose.tale().slice(0, 80)}`, 32)).flat()),
};
