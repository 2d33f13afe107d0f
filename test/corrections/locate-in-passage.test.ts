import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../lib/corrections/apply-correction.ts';
import { editOf } from '../../lib/corrections/edit-of.ts';
import { sourceSpansOf } from '../../lib/corrections/locate-in-passage.ts';
import { pageOf } from './support/page-of.ts';

const page = pageOf('0p （记者 罗青禾）渡/ 船 改道，行人绕行。');
const { text } = page.source;
const plain = page.result.articles[0]!.body[0]!;
const edit = editOf(text, plain, plain.text.replace('改道', '停航检修'))!;
const edited = applyCorrection(page.result, page.source, edit).result.articles[0]!.body[0]!;

describe('the place of a selection in a passage', () => {
  it('is all that it touches, an edit as a whole', () => {
    const from = edited.text.indexOf('航');
    const spans = sourceSpansOf(text, edited, from, edited.text.indexOf('行人'));
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('|')).toBe('改道，');
  });
});
