import { pre, times, type OtherPages } from './other-page.ts';
import { wrapped } from './wrapped.ts';

/** Newspaper pages as the typesetter does not set them. */
export const newspaperPages: OtherPages = {
  narrowColumns: (random, prose) =>
    pre(
      '',
      times(random.int(4, 8), () => [
        prose.headline(),
        ...wrapped(`本报讯 ${prose.paragraph()}`, 8),
        ...wrapped(prose.paragraph(), 8),
      ]).flat(),
    ),
  wideEditorial: (random, prose) =>
    pre('', [
      prose.headline(),
      `本报评论员 ${prose.name()}`,
      ...times(random.int(6, 10), () => wrapped(`　　${prose.paragraph()}`, 26)).flat(),
    ]),
  briefs: (random, prose) =>
    pre('', times(random.int(10, 20), () => wrapped(`　　本报讯　${prose.sentence()}${prose.sentence()}`, 14)).flat()),
  literarySupplement: (random, prose) =>
    pre(
      '',
      times(random.int(3, 5), () => [
        prose.clause().slice(0, 6),
        prose.name(),
        ...times(random.int(5, 9), () => wrapped(`　　${prose.tale()}`, 17)).flat(),
        '',
      ]).flat(),
    ),
  supplementWithAPoem: (_, prose) =>
    pre('', [
      ...times(6, () => wrapped(`　　${prose.tale()}`, 15)).flat(),
      prose.clause().slice(0, 4),
      ...times(8, () => `${prose.clause().slice(0, 7)}，`),
      ...times(8, () => wrapped(`　　${prose.tale()}`, 15)).flat(),
    ]),
  columnsSideBySide: (random, prose) => {
    const column = (): string[] => times(random.int(6, 9), () => wrapped(`　　${prose.paragraph()}`, 12)).flat();
    const [left, right] = [column(), column()];
    return pre(
      '',
      left.map((line, i) => `${line.padEnd(14, '　')}${right[i] ?? ''}`),
    );
  },
  worksPaper: (random, prose) =>
    pre(
      '',
      times(random.int(3, 6), () => [
        prose.headline(),
        ...wrapped(`　　本报讯（通讯员 ${prose.name()}）${prose.paragraph()}`, 24),
        ...wrapped(`　　${prose.paragraph()}`, 24),
      ]).flat(),
    ),
  captionsAndBriefs: (random, prose) =>
    pre(
      '',
      times(random.int(4, 7), () => [
        prose.headline(),
        ...wrapped(`图为${prose.clause()}。 ${prose.name()} 摄`, 11),
        ...wrapped(`　　${prose.paragraph()}`, 11),
        ...wrapped(`　　${prose.paragraph()}`, 11),
      ]).flat(),
    ),
  oneShortArticle: (random, prose) => {
    const measure = random.int(11, 16);
    return pre('', [
      prose.headline(),
      ...wrapped(`　　本报讯（记者 ${prose.name()}）${prose.paragraph()}`, measure),
      ...wrapped(`　　${prose.paragraph()}`, measure),
    ]);
  },
  interview: (random, prose) =>
    pre(
      '',
      times(random.int(7, 12), () => [
        ...wrapped(`　　记者：${prose.clause()}？`, 16),
        ...wrapped(`　　${prose.name()}：${prose.paragraph()}`, 16),
      ]).flat(),
    ),
  paragraphsOfOneSentence: (random, prose) =>
    pre('', [prose.headline(), ...times(random.int(16, 30), () => wrapped(`　　${prose.sentence()}`, 15)).flat()]),
};
