import { page, pre, times, type OtherPages } from '../other-page.ts';
import { setInColumns } from '../set-in-columns.ts';

const bare = (text: string): string => text.replaceAll(/[^\p{Script=Han}]/gu, '');

/** Newspaper pages of other times and places. */
export const newspapersElsewhere: OtherPages = {
  taiwanDaily: (random, prose) => {
    const setting = { measure: random.int(10, 14), prohibits: true, indent: '' };
    return pre(
      '',
      times(random.int(3, 6), () => {
        const { headline, paragraphs, deck } = prose.article('traditional');
        return [
          ...headline,
          ...(deck ? [deck] : []),
          ...paragraphs.slice(0, 6).flatMap((text) => setInColumns(text, setting)),
        ];
      }).flat(),
    );
  },
  hongKongDaily: (random, prose) => {
    const setting = { measure: random.int(8, 12), prohibits: true, indent: '' };
    return page(
      '',
      times(random.int(4, 6), () => {
        const { headline, paragraphs } = prose.article('hongkong');
        return [...headline, ...paragraphs.flatMap((text) => setInColumns(text, setting)), `■${prose.clause()}`];
      })
        .flat()
        .join('<br>'),
    );
  },
  republicWithoutMarks: (random, prose) => {
    const setting = { measure: random.int(12, 24), prohibits: false, indent: '' };
    return pre(
      '',
      times(random.int(6, 10), () => {
        const { headline, paragraphs } = prose.article('republic');
        return [`◎${bare(headline[0] ?? '')}`, ...setInColumns(bare(paragraphs.join('')), setting)];
      }).flat(),
    );
  },
  republicInVerticalLines: (random, prose) =>
    pre(
      '',
      times(random.int(5, 9), () => {
        const { headline, paragraphs } = prose.article('republic');
        return [
          ...headline,
          ...setInColumns(paragraphs.join(''), { measure: random.int(14, 18), prohibits: false, indent: '' }),
          '',
        ];
      }).flat(),
    ),
  paperOfTheSixties: (random, prose) =>
    pre(
      '',
      times(random.int(6, 10), () => [
        prose.headline(),
        ...setInColumns(`新华社${prose.word()}${random.int(1, 28)}日电　${prose.paragraph()}${prose.paragraph()}`, {
          measure: random.int(12, 17),
          prohibits: true,
          indent: '　　',
        }),
      ]).flat(),
    ),
  overseasPaperWithHalfMarks: (random, prose) => {
    const setting = { measure: random.int(11, 15), prohibits: true, indent: '' };
    const half = (text: string): string => text.replaceAll('，', ',').replaceAll('。', '.').replaceAll('：', ':');
    return pre(
      '',
      times(random.int(4, 6), () => {
        const { headline, paragraphs } = prose.article('metro');
        return [...headline, ...paragraphs.slice(0, 5).flatMap((text) => setInColumns(half(text), setting))];
      }).flat(),
    );
  },
  readByTurnsAcrossColumns: (random, prose) => {
    const columns = times(3, () =>
      prose
        .article()
        .paragraphs.slice(0, 5)
        .flatMap((text) => setInColumns(text, { measure: 13, prohibits: true, indent: '　　' })),
    );
    const rows = Math.max(...columns.map(({ length }) => length));
    return pre(
      '',
      times(rows, (row) =>
        columns.map((column) => (column[row] ?? '').padEnd(15, '　')).join(random.pick(['  ', '\t'])),
      ),
    );
  },
  paperForTheYoung: (random, prose) =>
    pre(
      '',
      times(random.int(3, 5), () => [
        `${prose.word()}小学　${prose.name()}`,
        prose.headline(),
        ...times(4, () => setInColumns(prose.tale(), { measure: 15, prohibits: true, indent: '　　' })).flat(),
        `（指导老师　${prose.name()}）`,
      ]).flat(),
    ),
  tableOfPricesAndReports: (random, prose) =>
    pre('', [
      ...times(random.int(2, 4), () => [
        prose.headline(),
        ...prose
          .article('agency')
          .paragraphs.slice(0, 5)
          .flatMap((text) => setInColumns(text, { measure: 14, prohibits: true, indent: '　　' })),
      ]).flat(),
      ...times(random.int(8, 16), () => `${prose.word()}　${random.int(2, 40)}.${random.int(10, 99)}元/公斤`),
    ]),
  lettersAndVerse: (random, prose) =>
    pre('', [
      ...times(random.int(2, 4), () => [
        ...prose.article('essay').headline,
        prose.name(),
        ...prose
          .article('essay')
          .paragraphs.slice(0, 6)
          .flatMap((text) => setInColumns(text, { measure: 16, prohibits: true, indent: '　　' })),
      ]).flat(),
      ...times(12, () => prose.clause().slice(0, random.int(5, 11))),
    ]),
};
