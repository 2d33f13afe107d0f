import { pre, times, type OtherPages } from '../other-page.ts';
import { setInColumns } from '../set-in-columns.ts';
import { drawSetting, someOf } from '../texts/some-of.ts';
import { CLASSICAL, SCRIPTURE } from '../texts/learned.ts';
import { FICTION } from '../texts/told.ts';

const bare = (text: string): string => text.replaceAll(/[^\p{Script=Han}]/gu, '');

/** Old books and books of faith, typed or recognised. */
export const oldBooks: OtherPages = {
  sutra: (random) => {
    const measure = random.pick([17, 17, 20, 10]);
    return pre(
      '藏经',
      setInColumns(bare(someOf(random, CLASSICAL, 30, 60)), { measure, prohibits: false, indent: '' }),
    );
  },
  herbal: (random) => {
    const setting = { ...drawSetting(random, 16, 22), indent: '' };
    return pre(
      '本草',
      times(random.int(8, 16), () => [
        random.pick(['黄芪', '茯苓', '远志', '细辛']),
        ...setInColumns(someOf(random, CLASSICAL, 2, 5), setting),
      ]).flat(),
    );
  },
  chronicle: (random) => {
    const setting = drawSetting(random, 18, 26);
    return pre('史', times(random.int(8, 14), () => setInColumns(someOf(random, CLASSICAL, 4, 9), setting)).flat());
  },
  numberedVerses: (random) => {
    const setting = { ...drawSetting(random, 15, 26), indent: '' };
    const chapter = random.int(1, 40);
    return pre(
      '经卷',
      times(random.int(16, 36), (i) =>
        setInColumns(`${chapter}:${i + 1} ${someOf(random, SCRIPTURE, 1, 2)}`, setting),
      ).flat(),
    );
  },
  familyBook: (random, prose) => {
    const setting = { ...drawSetting(random, 17, 24), indent: '' };
    return pre(
      '谱',
      times(random.int(12, 24), (i) =>
        setInColumns(
          `${i + 9}世　讳${prose.name().slice(1)}，字${random.pick(['子安', '伯渊', '叔平'])}，生于乾隆${random.int(2, 59)}年，配${prose.name().slice(0, 1)}氏，葬${random.pick(['东山', '屋后', '祖茔'])}。`,
          setting,
        ),
      ).flat(),
    );
  },
  fortuneSlips: (random, prose) =>
    pre(
      '签文',
      times(random.int(10, 20), (i) => [
        `第${i + 1}签　${random.pick(['上上', '中平', '下下'])}`,
        ...times(4, () => prose.clause().slice(0, 7).padEnd(7, '山')),
        `解曰：${random.pick(CLASSICAL).slice(0, 16)}`,
        '',
      ]).flat(),
    ),
  almanac: (random) =>
    pre(
      '黄历',
      times(
        random.int(20, 40),
        (i) =>
          `${i + 1}日　${random.pick(['甲子', '乙丑', '丙寅'])}　宜${random.pick(['祭祀 出行', '嫁娶 动土'])}　忌${random.pick(['安床', '开仓'])}`,
      ),
    ),
  coupletsInPairs: (random, prose) =>
    pre(
      '楹联',
      times(random.int(14, 30), () => {
        const length = random.int(7, 11);
        return [
          `${prose.clause().padEnd(length, '春').slice(0, length)}；`,
          `${prose.clause().padEnd(length, '月').slice(0, length)}。`,
          '',
        ];
      }).flat(),
    ),
  oldNovelRecognised: (random) => {
    const setting = { ...drawSetting(random, 19, 25), prohibits: false };
    return pre('卷二', [
      `第${random.int(2, 90)}回`,
      ...times(random.int(10, 16), () =>
        setInColumns(someOf(random, [...CLASSICAL, ...FICTION], 3, 8), setting),
      ).flat(),
    ]);
  },
};
