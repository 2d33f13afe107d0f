import { expect, test } from 'vitest';
import { resultToJson } from '../../lib/exporters/json.ts';
import { reasonSentence } from '../../lib/exporters/reason-sentence.ts';
import type { Doubt } from '../../lib/model/doubt.ts';
import { BARE, passage, resultOf, SAMPLE } from './sample-article.ts';

test('an article with every part', () => {
  expect(resultToJson(resultOf({ articles: [SAMPLE] }), '渡口.txt')).toStrictEqual({
    file: '渡口.txt',
    articles: [
      {
        kicker: '沿江三镇同步开工',
        headline: ['云浦新渡口下月通航', '两岸往来只要十分钟'],
        deck: '老渡船改作水上书屋',
        dateline: '本报讯',
        byline: '记者 白晓岚 卓越',
        paragraphs: ['本报讯（记者 白晓岚 卓越）云浦新渡口主体工程昨日完工。', '票价不变', '市交通局说，票价仍为2元。'],
        subheads: [1],
        captions: [{ text: '图为新渡口的候船厅。', credit: '本报记者 卓越 摄' }, { text: '老渡船。' }],
        confidence: 0.988,
      },
    ],
    furniture: [],
    unplaced: [],
    doubts: [],
  });
});

test('absent parts are left out', () => {
  const result = resultOf({ articles: [BARE], furniture: [passage('A3')], unplaced: [passage('题')] });
  expect(resultToJson(result)).toStrictEqual({
    articles: [{ paragraphs: ['全文只有一句。'], confidence: 0.5 }],
    furniture: ['A3'],
    unplaced: ['题'],
    doubts: [],
  });
});

test('a doubt gives its reason as a sentence, and the rest as data', () => {
  const doubt: Doubt = {
    kind: 'headline',
    reason: 'headingMayBelongElsewhere',
    article: 0,
    span: { start: 3, end: 9 },
    risk: 0.123456,
    alternative: { do: 'moveHeading', spans: [{ start: 3, end: 9 }], to: 1 },
  };
  expect(resultToJson(resultOf({ doubts: [doubt] })).doubts).toStrictEqual([
    { ...doubt, reason: reasonSentence('headingMayBelongElsewhere'), code: 'headingMayBelongElsewhere', risk: 0.123 },
  ]);
});

test('a trace is kept where there is one', () => {
  const trace = [{ stage: 'lines', span: { start: 0, end: 1 }, decision: 'line', evidence: { width: 1 } }] as const;
  expect(resultToJson(resultOf({ trace })).trace).toStrictEqual(trace);
});
