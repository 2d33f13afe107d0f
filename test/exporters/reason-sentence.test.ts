import { expect, test } from 'vitest';
import { reasonSentence } from '../../lib/exporters/reason-sentence.ts';
import english from '../../locales/en.json' with { type: 'json' };

test('the command line gives the reasons that the interface gives', () => {
  const { label: _, ...sentences } = english.doubt;
  for (const [reason, sentence] of Object.entries(sentences)) {
    expect(reasonSentence(reason as Parameters<typeof reasonSentence>[0])).toBe(sentence);
  }
});
