import { describe, expect, it, test } from 'vitest';
import { setsIn } from '../../lib/hanzi/character-set.ts';
import {
  endsWithCredit,
  endsWithSignOff,
  hasJumpLine,
  isByline,
  looksLikeFurniture,
  readsLikeCaption,
  startsWithDateline,
} from '../../lib/hanzi/cues.ts';

/** One text for every alternative of a cue's pattern: the characters that are looked for first have to cover them all. */
const EXAMPLES: readonly (readonly [(text: string, sets?: number) => boolean, readonly string[]])[] = [
  [
    startsWithDateline,
    [
      '本报讯（记者 某某）',
      '云城讯 近日',
      '新华社北京5月7日电',
      '（重慶廿日路透電）',
      '【記者某某／台南報導】',
      '（某地特訊）',
    ],
  ],
  [
    isByline,
    ['文/某某', '□ 某某', '本报记者 某某', '通讯员：某某', '评论员 某某', '实习生 某某', '·某某·', '（某某）'],
  ],
  [readsLikeCaption, ['图为渡口', '（圖一）', '▲渡口', '资料图', '这是渡口清晨拍摄的样子', '船靠岸。图为船工']],
  [endsWithCredit, ['某某摄', '某某 供图', '某某攝影報導', '图/某某某', '（资料片）', '某某 发', '（資料圖片）']],
  [
    looksLikeFurniture,
    [
      '第3版',
      '版面编辑',
      '責編',
      '校对 某某',
      '值班总编',
      '热线',
      '電話：',
      '传真',
      '邮箱：',
      'E-mail',
      'https://',
      'www.',
      '统一刊号',
      '国内统一',
      'CN 21',
      '总第12期',
      '农历',
      '星期三',
      '今日4版',
      '零售价',
      '社址',
      '广告部',
      '印刷厂',
      'A03版',
    ],
  ],
  [endsWithSignOff, ['（完）', '（记者 某某）', '(某某攝)']],
  [hasJumpLine, ['下转第3版', '（上接第1版）']],
];

describe.each(EXAMPLES.map(([cue, texts]) => ({ name: cue.name, cue, texts })))('$name', ({ cue, texts }) => {
  test.each(texts)('%s', (text) => {
    expect(cue(text, setsIn(text))).toBe(true);
    expect(cue(text)).toBe(true);
  });

  it('is not in plain text', () => {
    expect(cue('渡船清早靠岸，船工系好缆绳，')).toBe(false);
  });
});
