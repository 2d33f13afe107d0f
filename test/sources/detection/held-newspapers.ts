import { pre, times, type OtherPages } from './other-page.ts';
import { wrapped } from './wrapped.ts';

/** Newspaper pages that the typesetter does not set and detection was never learned from. */
export const heldNewspapers: OtherPages = {
  oldPrint: (random, prose) =>
    pre(
      '',
      times(random.int(5, 9), () => [
        `▲${prose.clause().slice(0, 8)}`,
        ...wrapped(prose.paragraph().replaceAll(/[，。；：]/gu, '、'), 20),
      ]).flat(),
    ),
  serialNovel: (random, prose) =>
    pre('', [
      `${prose.word()}（${random.int(2, 60)}）`,
      ...(random.chance(1 / 2) ? [`□ ${prose.name()}`] : []),
      ...times(random.int(8, 14), () => wrapped(`　　${prose.tale()}`, 18)).flat(),
    ]),
  lettersToTheEditor: (random, prose) =>
    pre(
      '',
      times(random.int(3, 5), () => [
        prose.headline(),
        '编辑同志：',
        ...wrapped(`　　${prose.tale()}`, 16),
        ...wrapped(`　　${prose.tale()}`, 16),
        random.chance(1 / 2) ? `　　　　　　　${prose.name()}` : `（${prose.word()}县　${prose.name()}）`,
      ]).flat(),
    ),
  marketPage: (random, prose) =>
    pre(
      '',
      times(random.int(5, 8), () => [
        prose.headline(),
        ...wrapped(
          `　　本报讯　昨日收报${random.int(1000, 4000)}点，涨${random.int(1, 90)}点。${prose.paragraph()}`,
          13,
        ),
      ]).flat(),
    ),
  sportsPage: (random, prose) =>
    pre(
      '',
      times(random.int(4, 7), () => [
        prose.headline(),
        ...wrapped(`　　${prose.paragraph()}`, 12),
        `${prose.word()}队　${random.int(0, 5)}∶${random.int(0, 5)}　${prose.word()}队`,
        ...wrapped(`　　${prose.paragraph()}`, 12),
      ]).flat(),
    ),
  widestColumns: (random, prose) =>
    pre('', [prose.headline(), ...times(random.int(6, 10), () => wrapped(`　　${prose.paragraph()}`, 25)).flat()]),
  linesWithGaps: (random, prose) =>
    pre(
      '',
      times(random.int(5, 9), () => [
        [...prose.headline()].join(' '),
        '',
        ...wrapped(prose.paragraph(), 10).flatMap((line, i) => (i % 4 ? [line] : [line, ''])),
      ]).flat(),
    ),
  notices: (random, prose) => pre('', times(random.int(12, 20), () => wrapped(`▲${prose.sentence()}`, 12)).flat()),
  pageOfPhotographs: (random, prose) =>
    pre(
      '',
      times(random.int(7, 12), () => [
        ...wrapped(`${prose.sentence()}${prose.sentence()}`, 13),
        `${prose.name()} 摄`,
        '',
      ]).flat(),
    ),
  frontPageWithAnIndex: (random, prose) =>
    pre('', [
      '今日导读',
      ...times(5, () => `${prose.clause().slice(0, 9)}　${random.int(2, 8)}版`),
      ...times(random.int(4, 7), () => [prose.headline(), ...wrapped(`　　${prose.paragraph()}`, 14)]).flat(),
    ]),
  narrowestColumns: (random, prose) =>
    pre('', times(random.int(4, 7), () => [prose.headline().slice(0, 6), ...wrapped(prose.paragraph(), 6)]).flat()),
  scienceColumn: (random, prose) =>
    pre('', [
      prose.headline(),
      ...(random.chance(1 / 2) ? [`□ ${prose.name()}`] : []),
      ...times(random.int(5, 8), () =>
        wrapped(`　　${prose.tale()}这一结果（DNA 与 pH ${random.int(4, 9)}.5）已经公布。`, 15),
      ).flat(),
    ]),
};
