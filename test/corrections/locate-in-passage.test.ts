import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../lib/corrections/apply-correction.ts';
import { editOf } from '../../lib/corrections/edit-of.ts';
import { sourceOffsetAt, sourceSpansOf, textOffsetAt } from '../../lib/corrections/locate-in-passage.ts';
import { pageOf } from './support/page-of.ts';

const page = pageOf('0p （记者 罗青禾）渡/ 船 改道，行人绕行。');
const { text } = page.source;
const plain = page.result.articles[0]!.body[0]!;
const edit = editOf(text, plain, plain.text.replace('改道', '停航检修'))!;
const edited = applyCorrection(page.result, page.source, edit).result.articles[0]!.body[0]!;

describe('a place in a passage', () => {
  it.each(['渡', '船', '改', '绕'])('leads from %s to the source and back', (character) => {
    const at = text.indexOf(character);
    expect(sourceOffsetAt(text, plain, plain.text.indexOf(character))).toBe(at);
    expect(textOffsetAt(text, plain, at)).toBe(plain.text.indexOf(character));
  });

  it('is found behind an edit of another length', () => {
    expect(sourceOffsetAt(text, edited, edited.text.indexOf('绕'))).toBe(text.indexOf('绕'));
    expect(textOffsetAt(text, edited, text.indexOf('绕'))).toBe(edited.text.indexOf('绕'));
  });

  it('is the next character’s in white space, and nowhere at the end', () => {
    expect(sourceOffsetAt(text, plain, plain.text.indexOf(' '))).toBe(text.indexOf('罗'));
    expect(sourceOffsetAt(text, plain, plain.text.length)).toBeNull();
    expect(textOffsetAt(text, plain, text.length + 5)).toBeNull();
  });

  it('of a selection is all that it touches, an edit as a whole', () => {
    const from = edited.text.indexOf('航');
    const spans = sourceSpansOf(text, edited, from, edited.text.indexOf('行人'));
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('|')).toBe('改道，');
  });
});
