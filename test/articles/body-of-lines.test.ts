import { describe, expect, it } from 'vitest';
import { reflow } from '../../lib/reflow.ts';
import type { Span } from '../../lib/model/span.ts';

const LINES = [
  '老梨树认养一空',
  '本报讯 梨园村的三百棵老梨树',
  '日前被城里人认养一空，树由村',
  '里人照看。',
  '认养的人每年交四百元，秋天可',
  '得两筐梨，还能来村里住两天。',
  '石渠日报 第3版',
];
const TEXT = LINES.join('\n');
const spanOf = (line: string): Span => ({ start: TEXT.indexOf(line), end: TEXT.indexOf(line) + line.length });

describe('a body that the page tells, in printed lines', () => {
  const known = {
    headline: [spanOf(LINES[0]!)],
    body: LINES.slice(1, 6).map(spanOf),
    captions: [],
    inLines: true as const,
  };
  const { articles, furniture } = reflow({ text: TEXT, articles: [known] });
  const [article] = articles;

  it('is joined to paragraphs; the heading stays what the page tells', () => {
    expect(article?.headline.map(({ text }) => text)).toEqual(['老梨树认养一空']);
    expect(article?.body.map(({ text }) => text)).toEqual([
      '本报讯 梨园村的三百棵老梨树日前被城里人认养一空，树由村里人照看。',
      '认养的人每年交四百元，秋天可得两筐梨，还能来村里住两天。',
    ]);
  });

  it('keeps every line once, what is in no article as furniture', () => {
    const spans = [...(article?.headline ?? []), ...(article?.body ?? []), ...furniture].flatMap((one) => one.spans);
    const kept = spans.toSorted((a, b) => a.start - b.start).map(({ start, end }) => TEXT.slice(start, end));
    expect(kept.join('').replaceAll('\n', '')).toBe(LINES.join(''));
  });
});
