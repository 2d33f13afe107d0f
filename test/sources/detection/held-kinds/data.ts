import { page, pre, times, type OtherPages } from '../other-page.ts';

const JAPANESE =
  '県は十二日、来年度の当初予算案を発表した。一般会計の総額は六千三百億円で、前年度に比べ二・一％増えた。知事は記者会見で「人口減少対策と防災を柱に据えた」と述べた。新たに山間部の診療所を結ぶ遠隔医療の実証事業に三億円を計上したほか、老朽化した橋の補修を前倒しする。県議会は二十日に開会し、三月中旬に採決する見通しだ。野党側は財源の裏付けが不十分だとして追及する構えを見せている。';
const VIETNAMESE =
  'Hội đồng thành phố hôm qua đã thông qua kế hoạch xây dựng thư viện mới bên bờ sông, dự kiến khởi công vào mùa xuân tới. '.repeat(
    6,
  );

const broken = (text: string, width: number): string[] =>
  times(Math.ceil(text.length / width), (i) => text.slice(i * width, (i + 1) * width));
const stamp = (minute: number): string =>
  `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Records, programs' output and other languages. */
export const data: OtherPages = {
  japaneseNewspaperColumns: (random) => {
    const width = random.int(10, 15);
    const start = random.int(0, 60);
    return pre('紙面', broken((JAPANESE + JAPANESE).slice(start), width));
  },
  japaneseNewspaperInElements: (random) =>
    page(
      '記事',
      times(3, () =>
        broken(JAPANESE, random.int(11, 14))
          .map((line) => `<p>${line}</p>`)
          .join(''),
      ).join(''),
    ),
  vietnamese: (random) => pre('báo', broken(VIETNAMESE, random.int(24, 40))),
  logOfAServer: (random, prose) =>
    pre(
      '日志',
      times(
        random.int(30, 60),
        (i) => `2023-04-0${1 + (i % 9)} ${stamp(i * 7)}:12 [信息] ${prose.clause()} id=${random.int(1000, 9999)}`,
      ),
    ),
  chatWithTimes: (random, prose) =>
    pre('聊天记录', times(random.int(25, 50), (i) => [`${prose.name()} ${stamp(i * 3)}`, prose.clause()]).flat()),
  json: (random, prose) =>
    pre('数据', [
      '[',
      ...times(random.int(12, 25), () => `  {"name": "${prose.name()}", "text": "${prose.clause()}"},`),
      ']',
    ]),
  quotations: (random, prose) =>
    pre(
      '行情',
      times(
        random.int(30, 60),
        () =>
          `${prose.word()}股份 ${random.int(3, 80)}.${random.int(10, 99)} ${random.pick(['+', '-'])}${random.int(0, 9)}.${random.int(10, 99)}%`,
      ),
    ),
  houses: (random, prose) =>
    page(
      '房源',
      times(
        random.int(12, 24),
        () =>
          `<div>${prose.word()}苑 ${random.int(2, 4)}室${random.int(1, 2)}厅 ${random.int(60, 180)}平 ${prose.clause().slice(0, 8)}</div>`,
      ).join(''),
    ),
  testQuestions: (random, prose) =>
    pre(
      '题库',
      times(random.int(8, 14), (i) => [
        `${i + 1}. ${prose.sentence()}`,
        ...['A', 'B', 'C', 'D'].map((letter) => `${letter}. ${prose.word()}`),
      ]).flat(),
    ),
  reviewOfCode: (random, prose) =>
    pre(
      'diff',
      times(random.int(10, 20), (i) => [
        `@@ -${i * 9},7 +${i * 9},8 @@`,
        `-  // ${prose.clause()}`,
        `+  // ${prose.clause()}`,
        '   return value;',
      ]).flat(),
    ),
  bilingualSubtitles: (random, prose) =>
    pre(
      '字幕',
      times(random.int(15, 30), (i) => [
        String(i + 1),
        `00:0${i % 9}:12,000 --> 00:0${i % 9}:15,000`,
        prose.clause(),
        'and so it went on',
        '',
      ]).flat(),
    ),
  commentsWithFaces: (random, prose) =>
    page(
      '评论',
      times(
        random.int(20, 40),
        () => `<div><b>${prose.name()}</b> <span>${prose.clause()}😂👍 回复 ${random.int(1, 99)}</span></div>`,
      ).join(''),
    ),
};
