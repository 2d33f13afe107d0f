import { expect, test } from 'vitest';
import { closeLetterSpacing } from '../../lib/hanzi/close-letter-spacing.ts';

test.each([
  ['a line', '提 升 群 众 生 活', '提升群众生活'],
  ['a line with a mark', '走 吧 。', '走吧。'],
  ['a line with wide gaps', '提  升  群  众', '提升群众'],
  ['a wider gap stays', '老 人 丢 了   的 哥 送 回', '老人丢了   的哥送回'],
  ['a stretch at the end', '还有人提 着 鸟 笼 ，', '还有人提着鸟笼，'],
  ['a stretch at the start', '分 ， 随 着 码 头路站', '分，随着码头路站'],
  ['letters and figures', '在 E T C 车 道 2 0 2 2 年', '在ETC车道2022年'],
  ['two Latin words stay two', '支 持 快 充 的 USB PD 协 议', '支持快充的USB PD协议'],
  ['three characters may be a name', '（凌 雪 音）', '（凌 雪 音）'],
  ['two names', '凌雪 卓远航 米禾 白晓岚', '凌雪 卓远航 米禾 白晓岚'],
  ['names of two behind an office', '（记者 凌 雪 米 禾 白晓岚）', '（记者 凌 雪 米 禾 白晓岚）'],
  ['a stretch behind an office', '（记者 卓 远 航 ） 昨 日', '（记者卓远航）昨日'],
  ['figures alone may be a table', '31 27 24 13', '31 27 24 13'],
  ['a row of a table', '飞鱼 3 2 4 1', '飞鱼 3 2 4 1'],
  ['nothing', '', ''],
])('%s', (_, text, want) => {
  expect(closeLetterSpacing(text)).toBe(want);
});
