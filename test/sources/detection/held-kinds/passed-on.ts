import { page, pre, times, type OtherPages } from '../other-page.ts';
import { wrapped } from '../wrapped.ts';

const broken = (text: string, width: number): string[] =>
  times(Math.ceil(text.length / width), (i) => text.slice(i * width, (i + 1) * width));

const EDITORIAL =
  '政府は昨日、地方創生臨時交付金の配分方針を閣議決定した。交付対象は過疎地域を抱える百八十市町村で、総額は八百億円規模となる。総務省は申請受付を来月上旬に開始し、年度内の執行完了を目指す。制度設計に際しては、過年度事業の検証不足が指摘されていた。';

/** What people pass on to one another, and what programs make of it. */
export const passedOn: OtherPages = {
  reportCopiedFromASheet: (random, prose) =>
    pre(
      '报告',
      times(random.int(4, 7), (i) => [`${i + 1}．${prose.word()}`, ...wrapped(`　　${prose.tale()}`, 29)]).flat(),
    ),
  boardPostBrokenByHand: (random, prose) =>
    pre('[心得] 一則', times(random.int(12, 20), () => [...prose.sentence().split(/(?<=[，。！？])/u), '']).flat()),
  shortPostsOfAStream: (random, prose) =>
    page(
      '动态',
      times(random.int(15, 30), () => `<p>${prose.clause()} #${prose.word()}# @${prose.name()}</p>`).join(''),
    ),
  contacts: (random, prose) =>
    pre(
      '通讯录',
      times(random.int(25, 50), () => `${prose.name()}\t${prose.word()}部\t138${random.int(10000000, 99999999)}`),
    ),
  crosswordClues: (random, prose) =>
    pre(
      '填字',
      times(random.int(20, 40), (i) => `横${i + 1}　${prose.clause().slice(0, 14)}。`),
    ),
  verseOfSevens: (random, prose) =>
    pre(
      '打油诗',
      times(random.int(16, 40), (i) => `${prose.clause().padEnd(7, '好').slice(0, 7)}${i % 2 ? '。' : '，'}`),
    ),
  songWithoutMarks: (random, prose) =>
    pre(
      '歌',
      times(random.int(20, 40), () => prose.clause().slice(0, random.int(6, 11))),
    ),
  japaneseEditorial: (random) => pre('社説', broken(EDITORIAL.repeat(3).slice(random.int(0, 40)), random.int(11, 16))),
  errata: (random, prose) =>
    page(
      '勘误',
      times(
        random.int(10, 24),
        () => `<p>第${random.int(1, 300)}页第${random.int(1, 30)}行“${prose.word()}”应为“${prose.word()}”</p>`,
      ).join(''),
    ),
  steps: (random, prose) =>
    page(
      '步骤',
      times(random.int(8, 16), (i) => `<div>步骤${i + 1}</div><div>${prose.clause()}，${prose.clause()}。</div>`).join(
        '',
      ),
    ),
  bibliography: (random, prose) =>
    pre(
      '书目',
      times(
        random.int(14, 30),
        () =>
          `${prose.name()}：《${prose.clause().slice(0, 8)}》，${prose.word()}出版社，${random.int(1950, 2020)}年。`,
      ),
    ),
  dreamDiary: (random, prose) =>
    page(
      '日志',
      times(
        random.int(4, 8),
        (i) => `<h3>${i + 1}日 晴</h3><p>${prose.paragraph()}</p><p>${prose.sentence()}</p>`,
      ).join(''),
    ),
};
