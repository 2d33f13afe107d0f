import { describe, expect, it } from 'vitest';
import { measureLine } from '../../lib/lines/split-lines.ts';
import { gatherBlocks } from '../../lib/paragraphs/gather-blocks.ts';
import type { LabelledLine } from '../../lib/paragraphs/label-lines.ts';
import type { LineRole } from '../../lib/paragraphs/line-roles.ts';

const MEASURE = 12;

const labelled = (role: LineRole, text: string, blanks: number): LabelledLine => {
  const line = measureLine(text, 0, text.length, blanks)!;
  const set = { line, measure: MEASURE, deficit: MEASURE - line.width, column: 0 };
  return { set, role, risk: 0, heading: 0, starts: 0, opens: 0, resumes: 0 };
};

const textsOf = (...lines: readonly LabelledLine[]): string[] =>
  gatherBlocks(lines).map((block) => block.lines.map(({ line }) => line.text).join('|'));

const body = (blanks: number): readonly LabelledLine[] => [
  labelled('first', '渡船靠了岸，人们下船往', blanks),
  labelled('next', '村里走，天已经黑了。', blanks),
];
const caption = (blanks: number) => [
  labelled('caption', '图为渡船靠岸，人们下船往村', 1),
  labelled('caption', '里走。 记者 凌雪 摄', blanks),
];

describe('a caption of two lines that each read like one', () => {
  it('is one where no blank line parts them', () => {
    expect(textsOf(...caption(0), ...body(0))[0]).toBe('图为渡船靠岸，人们下船往村|里走。 记者 凌雪 摄');
  });

  it('is two where the page’s blank lines part what they stand between', () => {
    expect(textsOf(...caption(1), ...body(0), ...body(0))).toContain('里走。 记者 凌雪 摄');
  });

  it('is one where a blank line stands after every line', () => {
    expect(textsOf(...caption(1), ...body(1))[0]).toBe('图为渡船靠岸，人们下船往村|里走。 记者 凌雪 摄');
  });
});
