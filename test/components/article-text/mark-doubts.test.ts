import { describe, expect, it } from 'vitest';
import type { NumberedDoubt } from '../../../components/article-text/doubts-of.ts';
import { markDoubts } from '../../../components/article-text/mark-doubts.ts';

const source = '甲乙丙\n丁戊己\n\n庚 辛';

function doubtAt(start: number, end: number, number = 0): NumberedDoubt {
  const alternative = { do: 'split', at: start } as const;
  return {
    number,
    doubt: { kind: 'paragraph', reason: 'paragraphMayEnd', span: { start, end }, risk: 0.3, alternative },
  };
}

/** A passage's text with its marked stretches in brackets. */
function marked(text: string, spans: { start: number; end: number }[], doubts: NumberedDoubt[]): string {
  return markDoubts({ text, spans }, source, doubts)
    .map((segment) => (segment.doubt ? `[${segment.text}]` : segment.text))
    .join('');
}

describe('markDoubts', () => {
  it('marks a stretch across a line break that the passage no longer has', () => {
    expect(marked('甲乙丙丁戊己', [{ start: 0, end: 7 }], [doubtAt(1, 5)])).toBe('甲[乙丙丁]戊己');
  });

  it('counts printed characters, not the spaces that were put in', () => {
    expect(marked('甲乙丙 丁戊己', [{ start: 0, end: 7 }], [doubtAt(4, 6)])).toBe('甲乙丙 [丁戊]己');
  });

  it('follows a passage over several stretches of the source', () => {
    expect(
      marked(
        '丁戊己庚辛',
        [
          { start: 4, end: 7 },
          { start: 9, end: 12 },
        ],
        [doubtAt(9, 12)],
      ),
    ).toBe('丁戊己[庚辛]');
  });

  it('marks each of two doubts of which one lies within the other', () => {
    const doubts = [doubtAt(0, 7, 0), doubtAt(4, 7, 1)];
    const segments = markDoubts({ text: '甲乙丙丁戊己', spans: [{ start: 0, end: 7 }] }, source, doubts);
    expect(segments.map(({ text, doubt }) => [text, doubt?.number])).toEqual([
      ['甲乙丙', 0],
      ['丁戊己', 1],
    ]);
  });

  it('gives one segment where no doubt is near', () => {
    expect(markDoubts({ text: '甲乙丙', spans: [{ start: 0, end: 3 }] }, source, [doubtAt(9, 12)])).toEqual([
      { text: '甲乙丙' },
    ]);
  });

  it('finds its place behind what the reader wrote', () => {
    const edits = [{ spans: [{ start: 1, end: 3 }], text: '很 长的字' }];
    const passage = {
      text: '甲很 长的字丁戊己',
      spans: [
        { start: 0, end: 3 },
        { start: 4, end: 7 },
      ],
      edits,
    };
    const told = markDoubts(passage, source, [doubtAt(5, 6)]).map(({ text, doubt }) => (doubt ? `[${text}]` : text));
    expect(told.join('')).toBe('甲很 长的字丁[戊]己');
  });

  it('marks all of an edit that stands for some of what a doubt rests on', () => {
    const edits = [
      {
        spans: [
          { start: 1, end: 3 },
          { start: 4, end: 5 },
        ],
        text: '改',
      },
    ];
    const passage = {
      text: '甲改戊己',
      spans: [
        { start: 0, end: 3 },
        { start: 4, end: 7 },
      ],
      edits,
    };
    const told = markDoubts(passage, source, [doubtAt(4, 6)]).map(({ text, doubt }) => (doubt ? `[${text}]` : text));
    expect(told.join('')).toBe('甲[改戊]己');
  });

  it('marks the first of two doubts that overlap, and leaves no character out', () => {
    const segments = markDoubts({ text: '甲乙丙', spans: [{ start: 0, end: 3 }] }, source, [
      doubtAt(0, 2, 0),
      doubtAt(1, 3, 1),
    ]);
    expect(segments.map(({ text, doubt }) => [text, doubt?.number])).toEqual([
      ['甲乙', 0],
      ['丙', 1],
    ]);
  });

  it('marks a character beyond the basic plane whole', () => {
    const passage = { text: '𠮷甲', spans: [{ start: 0, end: 3 }] };
    expect(markDoubts(passage, '𠮷甲', [doubtAt(0, 2)]).map(({ text }) => text)).toEqual(['𠮷', '甲']);
  });
});
