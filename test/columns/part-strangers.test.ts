import { describe, expect, it } from 'vitest';
import { setLines } from '../../lib/columns/set-lines.ts';
import { measureLine, splitLines } from '../../lib/lines/split-lines.ts';

const linesOf = (text: string) =>
  setLines(splitLines({ text }), (start, end, blanks) => measureLine(text, start, end, blanks)).map(({ line }) => line);
const textsOf = (text: string): string[] => linesOf(text).map((line) => line.text);

describe('two things on one line', () => {
  it.each([
    ['渡口的灯 □ 卫青禾', ['渡口的灯', '□ 卫青禾']],
    ['渡口的灯　文/卫青禾', ['渡口的灯', '文/卫青禾']],
    ['渡口的燈 ■本報記者 衛青禾', ['渡口的燈', '■本報記者 衛青禾']],
    ['图为晨雾中的渡口。 图为摆渡人。 程砚摄', ['图为晨雾中的渡口。', '图为摆渡人。 程砚摄']],
    ['晨雾中的渡口。程砚摄　▲摆渡人', ['晨雾中的渡口。程砚摄', '▲摆渡人']],
  ])('%s', (text, parts) => {
    expect(textsOf(text)).toEqual(parts);
  });

  it.each([
    '渡口的灯亮了。 □ 卫青禾',
    '图/卫青禾 文/程砚',
    '□ 卫青禾',
    '渡 口 的 灯 亮 了 □ 卫 青 禾',
    '渡口的灯 卫青禾',
  ])('%s stays whole', (text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  it('keeps the span of each, and the blank lines before them', () => {
    const text = '上文。\n\n  渡口的灯 □ 卫青禾';
    const [, heading, signature] = linesOf(text);
    expect(heading).toMatchObject({ span: { start: 7, end: 11 }, blanksBefore: 1, inset: 1 });
    expect(signature).toMatchObject({ span: { start: 12, end: 17 }, blanksBefore: 0, inset: 0 });
  });
});
