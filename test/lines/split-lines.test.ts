import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { measureLine, splitLines } from '../../lib/lines/split-lines.ts';
import { squeeze } from '../support/score/squeeze.ts';

const texts = (text: string) => splitLines({ text }).map((line) => line.text);
const blanks = (text: string) => splitLines({ text }).map(({ blanksBefore }) => blanksBefore);

describe('line ends', () => {
  test.each([
    ['line feed', '\n'],
    ['carriage return', '\r'],
    ['both', '\r\n'],
    ['form feed', '\f'],
    ['vertical tab', '\v'],
    ['next line', '\u0085'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
  ])('%s', (_, end) => {
    expect(texts(`渡船${end}靠岸`)).toEqual(['渡船', '靠岸']);
  });
});

describe('blank lines', () => {
  test.each([
    ['none', '渡船\n靠岸', [0, 0]],
    ['CRLF is one line end', '渡船\r\n靠岸', [0, 0]],
    ['one', '渡船\n\n靠岸', [0, 1]],
    ['one of CRLF', '渡船\r\n\r\n靠岸', [0, 1]],
    ['two', '渡船\n\n\n靠岸', [0, 2]],
    ['of white space', '渡船\n \u3000\t\n靠岸', [0, 1]],
    ['of characters without width', '渡船\n\u200b\ufeff\n靠岸', [0, 1]],
    ['at the head', '\n\n渡船', [2]],
    ['a form feed counts as one', '渡船\f靠岸', [0, 1]],
    ['a form feed on a line of its own', '渡船\n\f靠岸', [0, 2]],
  ])('%s', (_, text, want) => {
    expect(blanks(text)).toEqual(want);
  });
});

describe('measures', () => {
  const measure = (text: string) => {
    const { inset, width, extent } = splitLines({ text })[0]!;
    return [inset, width, extent];
  };
  test.each([
    ['Han', '渡船靠岸', [0, 4, 4]],
    ['figures and letters', '5月A日', [0, 3, 3]],
    ['full-width figures', '５月', [0, 2, 2]],
    ['an ideographic indent', '\u3000\u3000渡船', [2, 2, 2]],
    ['an indent of spaces', '    渡船', [2, 2, 2]],
    ['a tab before', '\t渡船', [0, 2, 2]],
    ['a space inside', '渡 船', [0, 2, 2.5]],
    ['an ideographic space inside', '渡\u3000船', [0, 2, 3]],
    ['no width inside', '渡\u200b船', [0, 2, 2]],
    ['white space after', '渡船 \u3000', [0, 2, 2]],
    ['a surrogate pair is one character', '𠮷田', [0, 2, 2]],
  ])('%s', (_, text, want) => {
    expect(measure(text)).toEqual(want);
  });
});

describe('spans', () => {
  it('leave out white space at the ends', () => {
    const [line] = splitLines({ text: '\n \u3000渡 船\t\r\n' });
    expect(line).toMatchObject({ span: { start: 3, end: 6 }, text: '渡 船' });
  });

  it('hold every character of any text once, in order', () => {
    const char = fc.constantFrom(...'渡A1 \u3000\t\n\r\f\u200b\u2028', '𠮷', '\ud800');
    fc.assert(
      fc.property(fc.array(char, { maxLength: 80 }), (chars) => {
        const text = chars.join('');
        const lines = splitLines({ text });
        expect(squeeze(lines.map((line) => text.slice(line.span.start, line.span.end)).join('\n'))).toBe(squeeze(text));
        expect(lines.every((line) => line.text === text.slice(line.span.start, line.span.end))).toBe(true);
        expect(lines.every((line, i) => i === 0 || line.span.start >= lines[i - 1]!.span.end)).toBe(true);
      }),
    );
  });
});

it('gives a line the place that its page tells', () => {
  const text = '渡船\n靠岸\n开船';
  const place = { page: 0, x: 0, y: 0, width: 10, height: 10 };
  const placed = [{ span: { start: 3, end: 5 }, box: place }] as never;
  expect(splitLines({ text, placed }).map((line) => line.placed !== undefined)).toEqual([false, true, false]);
});

describe('one line measured', () => {
  it('is null where nothing stands', () => {
    expect(measureLine('渡 \u3000船', 1, 3, 0)).toBeNull();
  });

  it('is a part of a text line', () => {
    expect(measureLine('渡船    靠岸', 2, 8, 3)).toMatchObject({ text: '靠岸', inset: 2, blanksBefore: 3 });
  });
});

test.each([
  ['提 升 群 众', true],
  ['渡船 靠岸', false],
  ['渡船靠岸', false],
  ['分 ， 随 着 码 头 路站', true],
  ['记者 凌雪 卓远航 白晓岚', false],
  ['渡 船', true],
  ['（凌 雪）昨日', false],
  ['𠮷 田 渡 船', true],
])('%s is letter-spaced: %s', (text, spaced) => {
  expect(splitLines({ text })[0]!.letterSpaced).toBe(spaced);
});
