import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinKindOf } from '../../lib/corrections/join-kind-of.ts';
import { editOf } from '../../lib/corrections/edit-of.ts';
import { makePassage } from '../../lib/corrections/make-passage.ts';
import { reflow } from '../../lib/reflow.ts';
import { CHANGES_OF_FORM, CHANGES_TO_GUESS } from '../support/change-text.ts';
import { allPassages } from './support/accounts.ts';

const FOLDER = new URL('../pages/', import.meta.url);
const inputs = readdirSync(FOLDER)
  .map((slug) => ({ slug, input: new URL(`${slug}/input.txt`, FOLDER) }))
  .filter(({ input }) => existsSync(input));

describe('a passage made anew', () => {
  it.each(inputs)('is spaced as the engine spaced it: $slug', ({ input }) => {
    const source = { text: readFileSync(input, 'utf8') };
    const result = reflow(source);
    const again = allPassages(result).map(
      (passage) => makePassage(source.text, passage, joinKindOf(result, passage)).text,
    );
    expect(again).toEqual(allPassages(result).map(({ text }) => text));
  });

  it.each(Object.entries({ ...CHANGES_OF_FORM, ...CHANGES_TO_GUESS }))(
    'is spaced as the engine spaced it, and no edit where nothing was written: %s',
    (_, change) => {
      for (const { input } of inputs) {
        const text = change(readFileSync(input, 'utf8'));
        const result = reflow({ text });
        for (const passage of allPassages(result)) {
          const kind = joinKindOf(result, passage);
          expect(makePassage(text, passage, kind).text).toBe(passage.text);
          expect(editOf(text, passage, passage.text, kind)).toBeNull();
        }
      }
    },
  );

  it('closes up a line that was parted in the middle', () => {
    const text = 'Amber 渡口\n新桥';
    const spans = [
      { start: 0, end: 3 },
      { start: 3, end: 8 },
      { start: 9, end: 11 },
    ];
    expect(makePassage(text, { spans }, 'body')).toEqual({
      text: 'Amber渡口新桥',
      spans: [
        { start: 0, end: 8 },
        { start: 9, end: 11 },
      ],
    });
  });

  it('keeps the reader’s spaces even where the page holds the sign that stands for them', () => {
    const text = '\uE000渡口新桥';
    const passage = makePassage(
      text,
      { spans: [{ start: 0, end: 5 }], edits: [{ spans: [{ start: 1, end: 3 }], text: '渡 口' }] },
      'body',
    );
    expect(passage.text).toBe('\uE000渡 口新桥');
  });
});
