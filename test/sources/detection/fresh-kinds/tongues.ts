import type { Random } from '../../../support/random.ts';
import { page, pre, times, type OtherPages } from '../other-page.ts';
import { setInColumns } from '../set-in-columns.ts';
import { drawSetting, someOf } from '../texts/some-of.ts';
import { ENGLISH, JAPANESE_REPORTS, JAPANESE_STORY, KOREAN } from '../texts/other-tongues.ts';
import { CLASSICAL, SCHOLARLY } from '../texts/learned.ts';
import { FICTION, STEPS } from '../texts/told.ts';

const japanese = (random: Random, sentences: readonly string[], indent = '　'): string[] => {
  const setting = { ...drawSetting(random, 10, 18), indent, prohibits: true };
  return times(random.int(5, 10), () => setInColumns(someOf(random, sentences, 2, 5), setting)).flat();
};

/** Other languages, alone and beside Chinese. */
export const tongues: OtherPages = {
  japaneseFrontPage: (random) =>
    pre(
      '一面',
      times(random.int(3, 6), () => [
        random.pick(['給食無償化へ', '市場続落', '避難千二百世帯']),
        ...japanese(random, JAPANESE_REPORTS),
      ]).flat(),
    ),
  japaneseBriefs: (random) =>
    page(
      '短信',
      japanese(random, JAPANESE_REPORTS, '▽')
        .map((line) => `<p>${line}</p>`)
        .join(''),
    ),
  japaneseSerial: (random) => pre('連載', japanese(random, JAPANESE_STORY)),
  koreanPaper: (random) => pre('신문', setInColumns(KOREAN, { ...drawSetting(random, 11, 18), indent: '' })),
  englishGazette: (random) =>
    pre('Gazette', setInColumns(ENGLISH, { measure: random.int(14, 20), prohibits: true, indent: '' })),
  twoTonguesByTurns: (random) =>
    pre(
      '对照',
      times(random.int(10, 18), () => [
        ...setInColumns(random.pick(ENGLISH.split('. ')), { measure: 22, prohibits: true, indent: '' }),
        ...setInColumns(someOf(random, FICTION, 1, 2), drawSetting(random, 20, 24)),
        '',
      ]).flat(),
    ),
  sentencesWithPinyin: (random) =>
    pre(
      '课文',
      times(random.int(14, 30), () => ['wo men dou zai zhe li deng ni', random.pick(FICTION).slice(0, 18)]).flat(),
    ),
  glossedClassic: (random) => {
    const setting = drawSetting(random, 20, 26);
    return pre(
      '译注',
      times(random.int(6, 12), () => [
        random.pick(CLASSICAL),
        ...setInColumns(`译文：${someOf(random, [...STEPS, ...SCHOLARLY], 1, 3)}`, setting),
        '',
      ]).flat(),
    );
  },
  songInTwoTongues: (random) =>
    pre(
      '歌',
      times(random.int(12, 24), () => [
        random.pick(JAPANESE_STORY).slice(0, 14),
        random.pick(FICTION).slice(0, 10),
      ]).flat(),
    ),
};
