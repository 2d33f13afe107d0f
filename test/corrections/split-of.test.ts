import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../lib/corrections/apply-correction.ts';
import { editOf } from '../../lib/corrections/edit-of.ts';
import { splitOf } from '../../lib/corrections/split-of.ts';
import type { Result } from '../../lib/model/result.ts';
import { wrongAccount, wrongTexts } from './support/accounts.ts';
import { pageOf } from './support/page-of.ts';

const page = pageOf('0p （记者 罗青禾）渡/ 船 改道，行人绕行。');
const { text } = page.source;
const firstOf = ({ articles }: Result) => articles[0]!.body[0]!;
const plain = firstOf(page.result);

const written = (after: string): Result =>
  applyCorrection(page.result, page.source, editOf(text, plain, after)!).result;

/** The paragraphs after a split before a stretch of the text, told with the spaces left out. */
function halves(result: Result, before: string): readonly string[] {
  const paragraph = firstOf(result);
  const split = splitOf(text, paragraph, paragraph.text.indexOf(before))!;
  const next = applyCorrection(result, page.source, split);
  expect([...wrongAccount(page.source, next.result), ...wrongTexts(page.source, next.result)]).toEqual([]);
  return next.result.articles[0]!.body.map((half) => half.text.replaceAll(' ', ''));
}

describe('a split where the reader points', () => {
  it.each(['渡', '船', '改', '绕'])('before %s starts a paragraph with it', (character) => {
    const [, second] = halves(page.result, character);
    expect(second!.startsWith(character)).toBe(true);
  });

  it('stands behind an edit of another length', () => {
    expect(halves(written(plain.text.replace('改道', '停航检修')), '行人')).toEqual([
      '（记者罗青禾）渡船停航检修，',
      '行人绕行。',
    ]);
  });

  it('goes through the reader’s own text', () => {
    const result = written(plain.text.replace('改道', '停航。检修一月'));
    expect(halves(result, '检修')).toEqual(['（记者罗青禾）渡船停航。', '检修一月，行人绕行。']);
  });

  it('goes through text of the reader’s that stands for one character', () => {
    const result = written(plain.text.replace('道', '乘快艇。另有通告'));
    expect(halves(result, '另有')).toEqual(['（记者罗青禾）渡船改乘快艇。', '另有通告，行人绕行。']);
  });

  it('goes through such text at the end of a paragraph', () => {
    const result = written(`${plain.text.slice(0, -1)}；明日恢复。`);
    expect(halves(result, '明日')).toEqual(['（记者罗青禾）渡船改道，行人绕行；', '明日恢复。']);
  });

  it('is that before the next character in white space, and none at the end', () => {
    expect(splitOf(text, plain, plain.text.indexOf(' '))).toEqual({ do: 'splitParagraph', at: text.indexOf('罗') });
    expect(splitOf(text, plain, plain.text.length)).toBeNull();
  });

  it('is refused where all of a paragraph stands for one character', () => {
    const one = pageOf('0p 桥/船');
    const [body] = one.result.articles[0]!.body;
    const short = applyCorrection(one.result, one.source, { do: 'splitParagraph', at: 2 }).result;
    const edit = editOf(one.source.text, short.articles[0]!.body[0]!, '桥已通。船停')!;
    const result = applyCorrection(short, one.source, edit).result;
    const split = splitOf(one.source.text, firstOf(result), 4)!;
    expect(body!.text).toBe('桥船');
    expect(applyCorrection(result, one.source, split)).toMatchObject({ applied: false, why: 'insideEdit' });
  });

  it('falls where it is asked for, wherever that is', () => {
    const typed = fc.tuple(fc.nat(20), fc.nat(8), fc.stringMatching(/^[渡船桥ab，。𠮷]{0,6}$/u), fc.nat(30));
    fc.assert(
      fc.property(typed, ([from, length, added, at]) => {
        const edit = editOf(text, plain, plain.text.slice(0, from) + added + plain.text.slice(from + length));
        const result = edit ? applyCorrection(page.result, page.source, edit).result : page.result;
        const shown = firstOf(result).text;
        const offset = Array.from(shown).slice(0, at).join('').length;
        const split = splitOf(text, firstOf(result), offset);
        const next = split && applyCorrection(result, page.source, split);
        fc.pre(next?.applied === true);
        const [first] = next!.result.articles[0]!.body;
        expect(first!.text.replaceAll(' ', '')).toBe(shown.slice(0, offset).replaceAll(' ', ''));
        expect(wrongTexts(page.source, next!.result)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
