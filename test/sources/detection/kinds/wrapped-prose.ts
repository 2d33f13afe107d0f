import { pre, times, type OtherPages } from '../other-page.ts';
import { wrapped } from '../wrapped.ts';

/** Running text that programs, typewriters and recognition of books break into lines. */
export const wrappedProse: OtherPages = {
  typedOnA4: (random, prose) =>
    pre('稿件', times(random.int(6, 12), () => wrapped(`　　${prose.tale()}`, random.int(28, 31))).flat()),
  pagesOfABook: (random, prose) => {
    const lines = times(random.int(12, 20), () => wrapped(`　　${prose.tale()}`, 27)).flat();
    return pre(
      '散文集',
      lines.flatMap((line, i) => (i % 26 === 25 ? [line, '', `· ${100 + i} ·`, '', '荷塘散记', ''] : [line])),
    );
  },
  textOfATerminal: (random, prose) =>
    pre('说明', times(random.int(6, 12), () => [...wrapped(prose.tale(), 38), '']).flat()),
  quotedMail: (random, prose) =>
    pre(
      '回复',
      times(random.int(3, 6), () => [
        ...wrapped(prose.tale(), 34).map((line) => `> ${line}`),
        '',
        ...wrapped(prose.tale().slice(0, 60), 36),
        '',
      ]).flat(),
    ),
  thesis: (random, prose) =>
    pre(
      '论文',
      times(random.int(4, 8), (i) => [
        `${i + 1}.1 ${prose.word()}${prose.word()}`,
        ...wrapped(`　　${prose.tale()}${prose.sentence()}[${i + 1}]`, 33),
      ]).flat(),
    ),
  schoolEssay: (random, prose) =>
    pre('作文', [
      `　　　　　${prose.clause().slice(0, 6)}`,
      ...times(random.int(5, 8), () => wrapped(`　　${prose.tale()}`, 26)).flat(),
    ]),
  novelWrapped: (random, prose) => {
    const width = random.int(33, 40);
    return pre('第三章', times(random.int(10, 20), () => wrapped(`　　${prose.tale()}`, width)).flat());
  },
  letterWrapped: (random, prose) => {
    const width = random.int(33, 38);
    const paragraphs = times(random.int(5, 9), () => [...wrapped(`　　${prose.tale()}`, width), '']);
    return pre('来信', ['您好：', '', ...paragraphs.flat(), '祝好']);
  },
};
