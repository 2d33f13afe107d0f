import { describe, expect, it } from 'vitest';
import { closeSpacing } from '../../lib/lines/close-spacing.ts';
import { reflow } from '../../lib/reflow.ts';

const TEXT = `渡口又通航了

本报讯（记者宁望舟）停航了四十天的石桥渡口昨天重新开船，头一
班载着六十多位赶集的老人过河。
老闵在船上站了一辈子，他说水位已经退到警戒线以下，航道清淤也做
完了，以后每天开六班，早晚各加一班，学生坐船不要钱。`;
/** A blank behind each character that is set an em wide, as some recognisers put it. */
const spaced = (text: string): string => text.replaceAll(/([^\n])(?=[^\n])/gu, '$1 ');
const textsOf = (text: string): string[] =>
  reflow({ text }).articles.flatMap(({ headline, body }) => [...headline, ...body].map((passage) => passage.text));

describe('a text with a blank behind every character', () => {
  it('is read as without', () => {
    expect(closeSpacing(spaced(TEXT))?.text).toBe(TEXT);
    expect(textsOf(spaced(TEXT))).toEqual(textsOf(TEXT));
  });

  it('keeps the way back', () => {
    const text = spaced(TEXT);
    const { map, text: closed } = closeSpacing(text)!;
    const at = closed.indexOf('老闵');
    expect(text.slice(map.offsetOf(at), map.offsetOf(at) + 3)).toBe('老 闵');
    expect(map.placeOf(map.offsetOf(at))).toBe(at);
    expect(map.spansOf({ start: at, end: at + 2 }).map(({ start, end }) => text.slice(start, end))).toEqual(['老 闵']);
    expect(map.placesOf({ start: 0, end: text.length })).toEqual([{ start: 0, end: closed.length }]);
  });

  it.each([
    ['a heading is letter-spaced', TEXT.replace('渡口又通航了', '渡 口 又 通 航 了')],
    ['its characters do not follow each other', spaced([...TEXT.replaceAll('\n', '')].toReversed().join(''))],
  ])('is none where %s', (_, text) => {
    expect(closeSpacing(text)).toBeUndefined();
  });
});
