import { describe, expect, it } from 'vitest';
import { plainForms } from '../../lib/sources/plain-forms.ts';

const plain = (text: string, around = text): string => plainForms(text, around);

describe('plain forms', () => {
  it('of Kangxi radicals and of radicals that are characters by themselves', () => {
    expect(plain('⼀⽂⾦⻓⻔⻛⻰')).toBe('一文金长门风龙');
  });

  it('of marks made for vertical lines, full-width as in running text', () => {
    expect(plain('︐︑︒﹁﹂﹃﹄︵︶︽︾︙')).toBe('，、。「」『』（）《》…');
  });

  it('tells the radical ⼾ by the script around it', () => {
    expect(plain('农⼾', '这个农')).toBe('农户');
    expect(plain('農⼾', '這個農')).toBe('農戶');
  });

  it('leaves everything else alone', () => {
    const others = '㎡ﬁＡ①豈µ—‥⺀';
    expect(plain(others)).toBe(others);
  });

  it('moves no offset', () => {
    const text = '⼀⻓︐甲⼾';
    expect(plain(text)).toHaveLength(text.length);
  });
});
