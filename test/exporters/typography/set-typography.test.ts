import { describe, expect, it } from 'vitest';
import { setText, setTypography } from '../../../lib/exporters/typography/set-typography.ts';
import type { Result } from '../../../lib/model/result.ts';

const passage = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] });
const result: Result = {
  articles: [
    {
      kicker: passage('历时3年'),
      headline: [passage('大桥通车')],
      body: [{ ...passage('桥上有灯,1200盏'), subhead: true }, passage('5月7日通车.')],
      captions: [{ text: passage('图为大桥,全长1286米'), credit: passage('记者 摄') }],
      confidence: 1,
    },
  ],
  furniture: [passage('第2版')],
  unplaced: [passage('老码头')],
  doubts: [],
};

describe('setTypography', () => {
  it('sets every passage, and keeps spans and roles', () => {
    const { articles, furniture } = setTypography(result, { marks: 'fullWidth', spacing: 'spaced' });
    expect(articles[0]?.kicker?.text).toBe('历时 3 年');
    expect(articles[0]?.body).toEqual([
      { text: '桥上有灯，1200 盏', spans: [{ start: 0, end: 10 }], subhead: true },
      { text: '5 月 7 日通车。', spans: [{ start: 0, end: 7 }] },
    ]);
    expect(articles[0]?.captions[0]?.text.text).toBe('图为大桥，全长 1286 米');
    expect(furniture[0]?.text).toBe('第 2 版');
  });

  it('gives the same result where nothing is chosen', () => {
    expect(setTypography(result, { marks: 'asPrinted', spacing: 'asPrinted' })).toBe(result);
  });
});

describe('setText', () => {
  it('puts no space where there is one', () => {
    expect(setText('5 月 7 日', { marks: 'asPrinted', spacing: 'spaced' })).toBe('5 月 7 日');
  });
});
