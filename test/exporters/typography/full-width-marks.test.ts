import { describe, expect, it } from 'vitest';
import { fullWidthMarks } from '../../../lib/exporters/typography/full-width-marks.ts';

describe('fullWidthMarks', () => {
  it.each([
    ['他说:“好.”', '他说：“好。”'],
    ['桥通了,船也走了;谁来?', '桥通了，船也走了；谁来？'],
    ['上岗率81.56%;各部门', '上岗率81.56%；各部门'],
    ['青渡(槐溪区)报', '青渡（槐溪区）报'],
    ['真的吗?!', '真的吗？！'],
    ['全长1286米.', '全长1286米。'],
  ])('%s → %s', (text, wanted) => {
    expect(fullWidthMarks(text)).toBe(wanted);
  });

  it.each(['共3,000人', '上午10:30开始', '见 No. 5 (new)', '图1.2', '等等...', 'Yes, sir: go!', '已经，全角。'])(
    'leaves %s as it is',
    (text) => {
      expect(fullWidthMarks(text)).toBe(text);
    },
  );

  it('changes marks one for one, and nothing twice', () => {
    const text = '他说:桥(新)通了,3,000人来看.';
    const once = fullWidthMarks(text);
    expect(once).toHaveLength(text.length);
    expect(fullWidthMarks(once)).toBe(once);
  });
});
