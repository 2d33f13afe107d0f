import { pre, times, type OtherPages } from '../other-page.ts';
import { setInColumns } from '../set-in-columns.ts';
import { drawSetting, someOf } from '../texts/some-of.ts';
import { LEGAL, SCHOLARLY, WIKI } from '../texts/learned.ts';
import { FICTION, GOODS, STEPS } from '../texts/told.ts';

/** Printed matter that comes in lines and is no newspaper. */
export const printedMatter: OtherPages = {
  leafletOfAMachine: (random) => {
    const setting = { ...drawSetting(random, 16, 24), indent: '' };
    return pre(
      '说明书',
      times(random.int(6, 10), (i) => [
        `${i + 1}.${random.int(1, 4)} ${random.pick(['清洁', '安全须知', '首次使用'])}`,
        ...times(3, () => setInColumns(`● ${random.pick(STEPS)}`, setting)).flat(),
      ]).flat(),
    );
  },
  guideForTravellers: (random, prose) => {
    const setting = { ...drawSetting(random, 17, 22), indent: '' };
    return pre(
      '旅行指南',
      times(random.int(7, 14), () => [
        `${prose.word()}${random.pick(['古镇', '寺', '博物馆', '客栈'])}`,
        ...setInColumns(someOf(random, [...WIKI, ...GOODS], 2, 4), setting),
        `地址：${prose.word()}路${random.int(1, 300)}号`,
        `门票：${random.int(10, 90)}元；8:30—17:00`,
      ]).flat(),
    );
  },
  programmeOfATheatre: (random, prose) => {
    const setting = drawSetting(random, 17, 25);
    return pre('节目单', [
      ...times(random.int(8, 14), () => `${prose.word()}……………${prose.name()}`),
      '剧情',
      ...times(random.int(4, 7), () => setInColumns(someOf(random, FICTION, 3, 5), setting)).flat(),
      ...times(6, () => `${random.pick(['灯光', '舞美', '服装', '音响'])}　${prose.name()}`),
    ]);
  },
  wallsOfAMuseum: (random, prose) => {
    const setting = { ...drawSetting(random, 14, 21), indent: '' };
    return pre(
      '展览',
      times(random.int(6, 12), () => [
        `${prose.word()}${random.pick(['时代', '的起源', '与火'])}`,
        '',
        ...setInColumns(someOf(random, [...WIKI, ...SCHOLARLY], 3, 5), setting),
        '',
      ]).flat(),
    );
  },
  paperToRead: (random) => {
    const setting = { ...drawSetting(random, 22, 30), indent: '　　' };
    return pre('试卷', [
      '阅读下面的文字，完成1—3题。',
      ...times(random.int(5, 9), () => setInColumns(someOf(random, FICTION, 3, 5), setting)).flat(),
      ...times(3, (i) => [
        `${i + 1}．下列理解不正确的一项是（3分）（　　）`,
        ...[...'ABCD'].map((letter) => `${letter}．${random.pick(SCHOLARLY).slice(0, 18)}`),
      ]).flat(),
    ]);
  },
  leaseInNarrowLines: (random) => {
    const setting = drawSetting(random, 19, 30);
    return pre(
      '合同',
      times(random.int(10, 18), (i) => setInColumns(`${i + 1}. ${someOf(random, LEGAL, 1, 3)}`, setting)).flat(),
    );
  },
  codeOfLaw: (random) => {
    const setting = { ...drawSetting(random, 20, 28), indent: '　　' };
    return pre(
      '法典',
      times(random.int(10, 16), (i) =>
        setInColumns(`第${random.int(2, 9)}百${i + 10}条　${someOf(random, LEGAL, 2, 4)}`, setting),
      ).flat(),
    );
  },
  catalogueOfPlants: (random, prose) => {
    const setting = { ...drawSetting(random, 18, 25), indent: '' };
    return pre(
      '图鉴',
      times(random.int(7, 12), () => [
        `${prose.word()}草 Herba ${random.pick(['alba', 'nigra', 'montana'])}`,
        ...setInColumns(someOf(random, WIKI, 3, 5), setting),
        '',
      ]).flat(),
    );
  },
  bookForChildren: (random) => {
    const setting = drawSetting(random, 12, 20);
    return pre(
      '绘本',
      times(random.int(10, 18), () => [...setInColumns(someOf(random, FICTION, 1, 2), setting), '']).flat(),
    );
  },
};
