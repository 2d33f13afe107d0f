import { describe, expect, it } from 'vitest';
import { CheckError } from '../../../lib/browser/kept-corrections/check.ts';
import { checkCorrection } from '../../../lib/browser/kept-corrections/check-correction.ts';
import type { Correction } from '../../../lib/model/correction.ts';
import type { Given } from '../../../lib/model/given.ts';

const spans = [{ start: 3, end: 9 }];
const given: readonly Given[] = [
  { is: 'role', spans, role: 'subhead' },
  { is: 'paragraphStart', at: 4 },
  { is: 'sameParagraph', before: 3, at: 4 },
  { is: 'articleStart', at: 4 },
  { is: 'sameArticle', first: 0, second: 4 },
  { is: 'otherArticle', first: 0, second: 4 },
  { is: 'heading', spans, article: 4 },
  { is: 'caption', spans, article: null },
];
const every: readonly Correction[] = [
  { do: 'joinParagraphs', at: 4 },
  { do: 'splitParagraph', at: 4 },
  { do: 'splitParagraph', at: 4, inEdit: 2 },
  { do: 'setRole', spans, role: 'kicker', article: 4 },
  { do: 'setRole', spans, role: 'paragraph', article: 'new', before: 8 },
  { do: 'setRole', spans, role: 'credit', article: 4 },
  { do: 'setAside', spans, as: 'unplaced' },
  { do: 'moveHeading', spans, article: null },
  { do: 'moveCaption', spans, article: 'new' },
  { do: 'moveCaption', spans, article: null },
  { do: 'moveParagraph', at: 4, article: 2, before: null },
  { do: 'moveArticle', article: 2, before: 0 },
  { do: 'joinArticles', first: 2, second: 0 },
  { do: 'partArticle', at: 4 },
  { do: 'partArticle', at: 4, given },
  { do: 'edit', spans, old: '己', new: '已' },
  { do: 'confirm', reason: 'articleMayEnd', span: { start: 0, end: 1 } },
];

function placeOf(value: unknown): string {
  try {
    checkCorrection(value, 'c');
    return 'nowhere';
  } catch (error) {
    return error instanceof CheckError ? error.place : 'another error';
  }
}

describe('a correction from outside', () => {
  it.each(every)('may be $do', (correction) => {
    expect(checkCorrection(JSON.parse(JSON.stringify(correction)), 'c')).toEqual(correction);
  });

  it('loses what does not belong to it', () => {
    expect(checkCorrection({ do: 'partArticle', at: 4, script: 'alert(1)' }, 'c')).toEqual({
      do: 'partArticle',
      at: 4,
    });
  });

  it.each<[unknown, string]>([
    [null, 'c'],
    [{}, 'c.do'],
    [{ do: 'constructor' }, 'c.do'],
    [{ do: 'joinParagraphs' }, 'c.at'],
    [{ do: 'joinParagraphs', at: -1 }, 'c.at'],
    [{ do: 'joinParagraphs', at: 1.5 }, 'c.at'],
    [{ do: 'setAside', spans: {}, as: 'unplaced' }, 'c.spans'],
    [{ do: 'partArticle', at: 1, given: {} }, 'c.given'],
    [{ do: 'partArticle', at: 1, given: [{ is: 'toString', at: 1 }] }, 'c.given[0].is'],
    [{ do: 'partArticle', at: 1, given: [{ is: 'role', spans, role: 'credit' }] }, 'c.given[0].role'],
    [{ do: 'partArticle', at: 1, given: [{ is: 'heading', spans, article: 'new' }] }, 'c.given[0].article'],
    [{ do: 'setAside', spans: [{ start: 1, end: '2' }], as: 'unplaced' }, 'c.spans[0].end'],
    [{ do: 'setAside', spans, as: 'rubbish' }, 'c.as'],
    [{ do: 'setRole', spans, role: 'masthead', article: 1 }, 'c.role'],
    [{ do: 'setRole', spans, role: 'deck', article: 'old' }, 'c.article'],
    [{ do: 'moveArticle', article: 1 }, 'c.before'],
    [{ do: 'edit', spans, old: 1, new: '' }, 'c.old'],
    [{ do: 'confirm', reason: 'toString', span: spans[0] }, 'c.reason'],
  ])('such as %j is refused, and its fault named', (value, place) => {
    expect(placeOf(value)).toBe(place);
  });
});
