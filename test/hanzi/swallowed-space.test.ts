import { expect, test } from 'vitest';
import { swallowedSpace } from '../../lib/hanzi/swallowed-space.ts';

test.each([
  ['凌雪', '卓远航', true],
  ['卓远航', '凌雪', true],
  ['凌雪', '米禾', true],
  ['卓远航', '欧阳修竹', true],
  ['卓', '远航', false],
  ['卓远', '航', false],
  ['欧阳', '修竹', false],
  ['歐陽', '修竹', false],
  ['凌雪', '通讯员', true],
  ['凌雪', '實習生', true],
  ['凌雪', '本报记者', true],
  ['记者', '凌雪', true],
  ['通訊員', '凌雪', true],
  ['本报', '记者', false],
  ['首席', '记者', false],
  ['晚报', '通讯员', false],
  ['摄影', '报道', false],
  ['凌雪', '摄影报道', true],
])('%s⏎%s → %s', (before, after, swallowed) => {
  expect(swallowedSpace(before, after)).toBe(swallowed);
});
