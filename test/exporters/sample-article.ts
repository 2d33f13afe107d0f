import type { Article } from '../../lib/model/article.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Result } from '../../lib/model/result.ts';

/** A passage whose place in a source does not matter. */
export function passage(text: string): Passage {
  return { text, spans: [{ start: 0, end: text.length }] };
}

/** An invented article with every part. */
export const SAMPLE: Article = {
  kicker: passage('沿江三镇同步开工'),
  headline: [passage('云浦新渡口下月通航'), passage('两岸往来只要十分钟')],
  deck: passage('老渡船改作水上书屋'),
  dateline: '本报讯',
  byline: '记者 白晓岚 卓越',
  body: [
    passage('本报讯（记者 白晓岚 卓越）云浦新渡口主体工程昨日完工。'),
    { ...passage('票价不变'), subhead: true },
    passage('市交通局说，票价仍为2元。'),
  ],
  captions: [
    { text: passage('图为新渡口的候船厅。'), credit: passage('本报记者 卓越 摄') },
    { text: passage('老渡船。') },
  ],
  confidence: 0.98765,
};

export const BARE: Article = { headline: [], body: [passage('全文只有一句。')], captions: [], confidence: 0.5 };

export function resultOf(parts: Partial<Result>): Result {
  return { articles: [], furniture: [], unplaced: [], doubts: [], ...parts };
}
