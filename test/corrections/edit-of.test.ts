import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../lib/corrections/apply-correction.ts';
import { applyCorrections } from '../../lib/corrections/apply-corrections.ts';
import { editOf } from '../../lib/corrections/edit-of.ts';
import type { Correction } from '../../lib/model/correction.ts';
import { pageOf } from './support/page-of.ts';

const page = pageOf('0p 本报讯（记者 罗青禾）澄江/市新桥昨己通车，两/岸行人称便。');
const { text } = page.source;
const paragraph = page.result.articles[0]!.body[0]!;
const edited = (written: string) => editOf(text, paragraph, written)!;
const bodyAfter = (...corrections: Correction[]) => {
  const { result, refused } = applyCorrections(page.result, page.source, corrections);
  return { body: result.articles[0]!.body.map((one) => one.text), whys: refused.map(({ why }) => why) };
};
const MENDED = '本报讯（记者 罗青禾）澄江市新桥昨已通车，两岸行人称便。';

describe('an edit', () => {
  it('names the stretch that changed and no more', () => {
    const start = text.indexOf('己');
    expect(edited(MENDED)).toEqual({ do: 'edit', spans: [{ start, end: start + 1 }], old: '己', new: '已' });
  });

  it('keeps the spans of the passage', () => {
    const { result } = applyCorrection(page.result, page.source, edited(MENDED));
    expect(result.articles[0]!.body[0]).toMatchObject({ text: MENDED, spans: paragraph.spans });
  });

  it('is nothing where the text is the same', () => {
    expect(editOf(text, paragraph, ` ${paragraph.text} `)).toBeNull();
  });

  it('keeps a space that the reader put in, also at a line end', () => {
    const written = paragraph.text.replace('澄江市', '澄江 市');
    expect(bodyAfter(edited(written)).body).toEqual([written]);
  });

  it('goes with its part when the paragraph is split, and comes back when it is joined', () => {
    const at = text.indexOf('两');
    const halves = [MENDED.slice(0, MENDED.indexOf('两')), '两岸行人称便。'];
    expect(bodyAfter(edited(MENDED), { do: 'splitParagraph', at }).body).toEqual(halves);
    expect(bodyAfter(edited(MENDED), { do: 'splitParagraph', at }, { do: 'joinParagraphs', at }).body).toEqual([
      MENDED,
    ]);
  });

  it('is cut in two where both texts match best', () => {
    const whole = edited('全文另写，一字不同。');
    const at = text.indexOf('两');
    const halves = ['全文另写，', '一字不同。'];
    expect(bodyAfter(whole, { do: 'splitParagraph', at })).toEqual({ body: halves, whys: [] });
    const joined = bodyAfter(whole, { do: 'splitParagraph', at }, { do: 'joinParagraphs', at });
    expect(joined.body).toEqual(['全文另写，一字不同。']);
  });

  it('is not cut by another edit', () => {
    const whole = edited('全文另写，一字不同。');
    const part = { do: 'edit', spans: [paragraph.spans[1]!], old: '一字不同。', new: '略' } as const;
    expect(bodyAfter(whole, part).whys).toEqual(['insideEdit']);
  });

  it('does not apply where the text is another', () => {
    expect(bodyAfter({ ...edited(MENDED), old: '已' } as Correction)).toEqual({
      body: [paragraph.text],
      whys: ['textIsOther'],
    });
  });

  it('leaves no passage without text', () => {
    expect(bodyAfter(edited(''))).toEqual({ body: [paragraph.text], whys: ['noTextLeft'] });
  });

  it('is gone when the source’s text is written again', () => {
    const once = applyCorrection(page.result, page.source, edited(MENDED)).result;
    const back = editOf(text, once.articles[0]!.body[0]!, paragraph.text)!;
    expect(applyCorrection(once, page.source, back).result).toEqual(page.result);
  });

  it('mends the byline that was read out of the text', () => {
    const result = { ...page.result, articles: [{ ...page.result.articles[0]!, byline: '记者 罗青禾' }] };
    const { result: after } = applyCorrection(result, page.source, edited(paragraph.text.replace('罗青禾', '罗清禾')));
    expect(after.articles[0]!.byline).toBe('记者 罗清禾');
  });
});
