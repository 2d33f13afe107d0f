import { pre, times, type OtherPages } from '../other-page.ts';
import { wrapped } from '../wrapped.ts';

/** Texts of older make, and texts of offices. */
export const olderTexts: OtherPages = {
  longPoem: (random, prose) =>
    pre(
      '长诗',
      times(random.int(30, 60), () => `${prose.clause().slice(0, 7)}${random.pick(['，', '。', ''])}`),
    ),
  regulatedVerse: (random, prose) =>
    pre(
      '律诗',
      times(random.int(5, 9), () => [
        prose.clause().slice(0, 4),
        ...times(
          4,
          () => `${prose.clause().slice(0, 7).padEnd(7, '水')}，${prose.clause().slice(0, 7).padEnd(7, '山')}。`,
        ),
        '',
      ]).flat(),
    ),
  inscription: (random, prose) =>
    pre(
      '碑文',
      times(random.int(12, 20), () =>
        `${prose.clause()}${prose.clause()}`.replaceAll(/[\x00-\xff]/gu, '').slice(0, 16),
      ),
    ),
  familyLetter: (random, prose) =>
    pre('家书', [
      `${prose.name()}：`,
      ...times(random.int(5, 9), () => wrapped(`　　${prose.tale()}`, 30)).flat(),
      `　　　　　　　　　　　${prose.name()}`,
    ]),
  signs: (random, prose) =>
    pre(
      '规定',
      times(random.int(15, 30), (i) => `第${i + 1}条　${prose.clause()}。`).flatMap((line) => wrapped(line, 21)),
    ),
  weatherBulletin: (random, prose) =>
    pre(
      '天气',
      times(
        random.int(20, 40),
        () => `${prose.word()}　${random.pick(['晴', '多云', '小雨'])}　${random.int(1, 20)}到${random.int(21, 33)}度`,
      ),
    ),
  radioSchedule: (random, prose) =>
    pre(
      '节目',
      times(
        random.int(20, 40),
        (i) => `${String(6 + (i % 18)).padStart(2, '0')}:${random.int(10, 59)} ${prose.clause().slice(0, 9)}`,
      ),
    ),
  dictionary: (random, prose) =>
    pre(
      '词典',
      times(random.int(15, 30), () => wrapped(`【${prose.word()}】${prose.clause()}；${prose.clause()}。`, 20)).flat(),
    ),
};
