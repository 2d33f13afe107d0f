import { expect, test } from 'vitest';
import { authorsOf } from '../../../lib/exporters/citation/authors-of.ts';

test.each([
  ['记者 白晓岚 卓越', ['白晓岚', '卓越']],
  ['本报记者 卓 越 通讯员 米禾', ['卓越', '米禾']],
  ['记者白晓岚', ['白晓岚']],
  ['記者白曉嵐、卓越', ['白曉嵐', '卓越']],
  ['实习记者 米 禾 白 露', ['米禾', '白露']],
  ['文/白晓岚', ['白晓岚']],
  ['□ 白晓岚', ['白晓岚']],
  ['图/文 白晓岚 卓越', ['白晓岚', '卓越']],
  ['文、图：卓越', ['卓越']],
  ['記者白曉嵐／雲浦報導', ['白曉嵐']],
  ['本报记者 卓越 摄', ['卓越']],
  ['特约评论员：卓越', ['卓越']],
  ['J. Smith', ['J.', 'Smith']],
  ['', []],
  [undefined, []],
])('%s → %j', (byline, names) => {
  expect(authorsOf(byline)).toEqual(names);
});
