import { expect, it } from 'vitest';
import { scriptOf } from '../../../components/article-text/script-of.ts';

it.each([
  ['國會議員對這個問題進行說明', 'zh-Hant'],
  ['国会议员对这个问题进行说明', 'zh-Hans'],
  ['', 'zh-Hans'],
])('%s is %s', (text, tag) => {
  expect(scriptOf(text)).toBe(tag);
});
