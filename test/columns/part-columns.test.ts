import { describe, expect, it } from 'vitest';
import { type CutLine, partColumns } from '../../lib/columns/part-columns.ts';
import { measureLine, splitLines } from '../../lib/lines/split-lines.ts';

/** The columns of a text, each with the lines that it holds; an indent is shown. */
const columnsOf = (text: string): string[][] => {
  const cut: CutLine = (start, end, blanks) => measureLine(text, start, end, blanks);
  const parted = partColumns(splitLines({ text }), cut);
  const columns = Map.groupBy(parted, ({ column }) => column);
  return [...columns.values()].map((lines) => lines.map(({ line }) => '　'.repeat(line.inset) + line.text));
};

const rows = (...lines: readonly string[]): string => lines.join('\n');

describe('columns side by side on one text line', () => {
  it('are parted by a gutter of spaces, and the last may hold one line', () => {
    const text = rows(
      '　堤上新栽了柳树三百      株，根根挺直。管护的      巡查一遍，记下长势',
      '余棵，沿着河湾一路排      老人姓宁，每天清早从      。',
      '开，风来时枝条齐摆，      东头走到西头，把每一',
      '行人都要停下看一看。      棵摸过，傍晚再回头去',
    );
    expect(columnsOf(text)).toEqual([
      ['　堤上新栽了柳树三百', '余棵，沿着河湾一路排', '开，风来时枝条齐摆，', '行人都要停下看一看。'],
      ['株，根根挺直。管护的', '老人姓宁，每天清早从', '东头走到西头，把每一', '棵摸过，傍晚再回头去'],
      ['巡查一遍，记下长势', '。'],
    ]);
    const one = text.replace('      。', '');
    expect(columnsOf(one).at(-1)).toEqual(['巡查一遍，记下长势']);
  });

  it('are parted by a single ideographic space that runs down between them', () => {
    const text = rows(
      '　渡口的船每天六趟，　　入秋以后水浅，船底',
      '早班载菜，晚班载学生　擦着沙，船工老闵便把',
      '。对岸有一所小学，一　船停在河心，让人换小',
      '共四十一个孩子，风雨　划子。孩子们不怕，一',
      '天停课，由校长摇铃。　路唱着歌过去。　　　',
    );
    expect(columnsOf(text)).toEqual([
      [
        '　渡口的船每天六趟，',
        '早班载菜，晚班载学生',
        '。对岸有一所小学，一',
        '共四十一个孩子，风雨',
        '天停课，由校长摇铃。',
      ],
      [
        '　入秋以后水浅，船底',
        '擦着沙，船工老闵便把',
        '船停在河心，让人换小',
        '划子。孩子们不怕，一',
        '路唱着歌过去。',
      ],
    ]);
  });

  it.each([
    [
      'letter-spaced lines',
      '【 记 者 林 望 舟 】 闲 置 多 年 的 旧 粮 仓\n昨 天 开 放 ， 里 面 是 一 座 书 屋 ， 藏 书\n四 万 册 ， 首 日 来 了 三 千 人 ， 都 说\n好 ， 明 天 还 要 再 来 ， 看 个 够 。',
    ],
    [
      'verse',
      '一夜西风过旧洲　满船明月载新秋\n渔人不识城中路　只向芦花深处投\n水落沙痕高几尺　雁来人语近三更\n灯前细数归来客　半是当年旧姓名',
    ],
    [
      'a list of names',
      '宁望舟　林知夏　闵长河\n许青禾　罗小满　桑野云\n庄一诺　乔一鸣　施学礼\n岑半夏　鹿鸣野　沈渔樵',
    ],
  ])('are none in %s', (_, text) => {
    expect(columnsOf(text)).toEqual([text.split('\n')]);
  });
});
