import type { Random } from '../../../support/random.ts';
import { page, pre, times, type OtherPages } from '../other-page.ts';

const IMAGES = '春江秋月白云青山流水落花孤舟夜雨寒灯晚风长亭古道西楼东篱归雁残阳晓钟疏影暗香空谷幽兰松涛竹露烟波渔火';
const VERBS = '照入映随过满来去归听望寻倚落生飞渡留别问';

const verse = (random: Random, length: number): string =>
  times(length, (i) => random.pick([...(i === Math.floor(length / 2) ? VERBS : IMAGES)])).join('');

const poem = (random: Random, length: number, marks: readonly [string, string], lines: number): string[] =>
  times(lines, (i) => verse(random, length) + marks[i % 2]);

/** Poems, lyrics and other text whose lines are its own. */
export const verses: OtherPages = {
  quatrains: (random) =>
    page(
      '诗选',
      times(
        random.int(4, 10),
        () => `<h3>${verse(random, 3)}</h3><p>${poem(random, random.pick([5, 7]), ['，', '。'], 4).join('<br>')}</p>`,
      ).join(''),
    ),
  longPoem: (random) => pre('古风', poem(random, 7, ['，', '。'], random.int(30, 90))),
  poemWithoutMarks: (random) => pre('诗', poem(random, random.pick([5, 7]), ['', ''], random.int(24, 60))),
  couplets: (random) =>
    pre(
      '联语',
      times(random.int(12, 40), () => `${verse(random, 7)}，${verse(random, 7)}。`),
    ),
  couplesInColumns: (random) =>
    pre(
      '诗两栏',
      times(random.int(12, 30), () => `${verse(random, 7)}，    ${verse(random, 7)}。`),
    ),
  ci: (random) =>
    pre(
      '词',
      times(random.int(20, 50), () => random.pick([3, 4, 5, 6, 7]).toString()).map(
        (n) => verse(random, Number(n)) + random.pick(['，', '。', '，']),
      ),
    ),
  modernPoem: (random, prose) => {
    const line = (): string => prose.clause().slice(0, random.int(3, 11)) + random.pick(['', '', '', '，', '。']);
    return pre('新诗', times(random.int(6, 12), () => [...times(random.int(3, 6), line), '']).flat());
  },
  proseInLines: (random, prose) =>
    page('散文诗', times(random.int(15, 40), () => prose.clause().slice(0, random.int(4, 15))).join('<br>')),
  lyrics: (random, prose) => {
    const chorus = times(4, () => prose.clause().slice(0, random.int(5, 11)));
    const verseOf = (): string[] => times(4, () => prose.clause().slice(0, random.int(5, 11)));
    return page(
      '歌词',
      [...verseOf(), '', ...chorus, '', ...verseOf(), '', ...chorus, '', ...verseOf(), '', ...chorus].join('<br>'),
    );
  },
  lyricsWithTimes: (random, prose) =>
    pre(
      '歌词',
      times(random.int(24, 50), (i) => `[00:${String(i).padStart(2, '0')}.12]${prose.clause().slice(0, 9)}`),
    ),
  idioms: (random) =>
    page('成语', `<ul>${times(random.int(40, 120), () => `<li>${verse(random, 4)}</li>`).join('')}</ul>`),
  threeCharacters: (random) =>
    pre(
      '蒙学',
      times(random.int(40, 90), () => `${verse(random, 3)}，${verse(random, 3)}。`),
    ),
  scripture: (random, prose) =>
    pre(
      '经文',
      times(random.int(25, 60), (i) => `${i + 1} ${prose.sentence()}`),
    ),
};
