import type { InventedArticle } from '../../../support/typesetter/invented-article.ts';
import { page, pre, times, type OtherPages } from '../other-page.ts';
import { setInColumns, type Setting } from '../set-in-columns.ts';

const heading = ({ kicker, headline, deck }: InventedArticle): string[] => [
  ...(kicker ? [kicker] : []),
  ...headline,
  ...(deck ? [deck] : []),
];
const bodyOf = ({ paragraphs }: InventedArticle, setting: Setting, most = 99): string[] =>
  paragraphs.slice(0, most).flatMap((text) => setInColumns(text, setting));
const modern = { prohibits: true, indent: '　　' };

/** Newspaper pages of shapes that nothing was tuned to. */
export const newspapersOfToday: OtherPages = {
  eveningPaper: (random, prose) =>
    pre(
      '',
      times(random.int(5, 8), () => {
        const article = prose.article();
        const measure = random.pick([10, 12, 15, 18]);
        return [
          ...heading(article).map((line) => [...line].join(random.pick(['', ' ']))),
          ...bodyOf(article, { ...modern, measure }, 5),
          ...(random.chance(0.4) ? [`▲${prose.clause()}。${prose.name()} 摄`] : []),
        ];
      }).flat(),
    ),
  countyPaperInWideColumns: (random, prose) =>
    pre('', [
      `2021年${random.int(1, 12)}月${random.int(1, 28)}日　星期${random.pick([...'一二三四五六日'])}`,
      `责任编辑：${prose.name()}　版式：${prose.name()}`,
      ...times(random.int(3, 5), () => {
        const article = prose.article('daily');
        return [...heading(article), ...bodyOf(article, { ...modern, measure: 21 }, 6)];
      }).flat(),
    ]),
  onlyBodies: (random, prose) => {
    const setting = { measure: random.int(12, 17), prohibits: true, indent: '' };
    return pre('', times(random.int(3, 5), () => bodyOf(prose.article('agency'), setting, 5)).flat());
  },
  supplementOfEssays: (random, prose) => {
    const setting = { ...modern, measure: random.int(15, 22) };
    return pre(
      '',
      times(random.int(2, 4), () => {
        const article = prose.article('essay');
        return [...article.headline, `□ ${prose.name()}`, ...bodyOf(article, setting, 9)];
      }).flat(),
    );
  },
  oneElementALine: (random, prose) => {
    const setting = { ...modern, measure: random.int(11, 16) };
    const lines = times(random.int(3, 6), () => [
      ...heading(prose.article()),
      ...bodyOf(prose.article(), setting, 5),
    ]).flat();
    return page('', lines.map((line) => `<p>${line}</p>`).join(''));
  },
  spacesBetweenCharacters: (random, prose) => {
    const setting = { ...modern, measure: random.int(11, 15) };
    const lines = times(random.int(3, 5), () => [
      ...heading(prose.article()),
      ...bodyOf(prose.article(), setting, 5),
    ]).flat();
    return pre(
      '',
      lines.map((line) => [...line].join(' ')),
    );
  },
  blankAfterEveryLine: (random, prose) => {
    const setting = { ...modern, measure: random.int(10, 17) };
    return pre(
      '',
      times(random.int(3, 5), () => [...heading(prose.article()), ...bodyOf(prose.article(), setting, 5)])
        .flat()
        .flatMap((line) => [line, '']),
    );
  },
  healthQuestions: (random, prose) => {
    const setting = { ...modern, measure: random.int(12, 14) };
    return pre(
      '',
      times(random.int(5, 8), (i) => [
        `${i + 1} ${prose.headline()}`,
        ...setInColumns(`问：${prose.tale()}`, setting),
        ...setInColumns(`答：${prose.tale()}${prose.sentence()}`, setting),
        `（主治医师　${prose.name()}）`,
      ]).flat(),
    );
  },
  smallAdvertisements: (random, prose) =>
    pre('', [
      '分类信息　刊登热线：8812345',
      ...times(random.int(14, 26), () =>
        setInColumns(`●${prose.name()}遗失身份证，证号${random.int(1000, 9999)}，声明作废。${prose.clause()}。`, {
          measure: 10,
          prohibits: true,
          indent: '',
        }),
      ).flat(),
    ]),
  publicNotices: (random, prose) =>
    pre(
      '',
      times(random.int(4, 7), () => {
        const article = prose.article('notice');
        return [
          ...article.headline,
          ...bodyOf(article, { ...modern, measure: 16 }),
          `${prose.word()}局`,
          `2022年${random.int(1, 12)}月8日`,
        ];
      }).flat(),
    ),
  resultsAmongReports: (random, prose) =>
    pre(
      '',
      times(random.int(4, 6), () => {
        const article = prose.article('sports-tech');
        return [
          ...article.headline,
          ...bodyOf(article, { ...modern, measure: 13 }, 5),
          ...times(5, (i) => `${i + 1} ${prose.word()} ${random.int(10, 60)}分`),
        ];
      }).flat(),
    ),
  wordsLostByRecognition: (random, prose) => {
    const setting = { ...modern, indent: '', measure: random.int(11, 16) };
    const spoil = (line: string): string =>
      [...line].map((char) => (random.chance(0.06) ? random.pick(['', '.', 'l', '囗', '—', "'"]) : char)).join('');
    return pre(
      '',
      times(random.int(4, 6), () => [...heading(prose.article()), ...bodyOf(prose.article(), setting, 5)])
        .flat()
        .map(spoil),
    );
  },
};
