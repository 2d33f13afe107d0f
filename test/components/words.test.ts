import { describe, expect, it, vi } from 'vitest';
import english from '../../locales/en.json';
import simplified from '../../locales/zh_CN.json';
import traditional from '../../locales/zh_TW.json';
import { wordsOf } from './fixture/words-of.ts';

type Node = string | { readonly [key: string]: Node };

/** Every message by its dotted key; the forms of a plural are one message. */
function messagesOf(node: Node, path: string[] = []): [string, string[]][] {
  if (typeof node === 'string') return [[path.join('.'), [node]]];
  if ('n' in node) return [[path.join('.'), Object.values(node) as string[]]];
  return Object.entries(node).flatMap(([key, child]) => messagesOf(child, [...path, key]));
}

const placeholdersOf = (forms: readonly string[]) => [...new Set(forms.join().match(/\$\d/gu) ?? [])].toSorted();

describe.each([
  ['zh_CN', simplified],
  ['zh_TW', traditional],
])('the words in %s', (_, locale) => {
  const own = new Map(messagesOf(locale));

  it('are complete: the same keys as in English', () => {
    expect([...own.keys()].toSorted()).toEqual(
      messagesOf(english)
        .map(([key]) => key)
        .toSorted(),
    );
  });

  it('take the same substitutions as in English', () => {
    for (const [key, forms] of messagesOf(english)) {
      expect([key, placeholdersOf(own.get(key) ?? [])]).toEqual([key, placeholdersOf(forms)]);
    }
  });

  /** A language is named in itself. */
  const namesOfLanguages = ['options.language.en', 'options.language.zh_CN', 'options.language.zh_TW'];

  it('are translated, each of them', () => {
    const same = messagesOf(english).filter(([key, forms]) => String(own.get(key)) === String(forms));
    expect(same.map(([key]) => key)).toEqual(['extName', ...namesOfLanguages]);
  });

  it('are written in Han characters', () => {
    const withoutHan = [...own].filter(([, forms]) => !/\p{Script=Han}/u.test(forms.join()));
    expect(withoutHan.map(([key]) => key).toSorted()).toEqual(['article.position', 'language', 'options.language.en']);
  });
});

describe('plural forms', () => {
  it('never come as two where a nought of its own is meant: two forms are read as one and many', () => {
    for (const locale of [english, simplified, traditional]) {
      const pairs = JSON.stringify(locale).match(/\{"0":"[^"]*","n":"[^"]*"\}/gu);
      expect(pairs).toBeNull();
    }
  });

  it.each([
    [0, 'no doubts'],
    [1, '1 doubt'],
    [1200, '1,200 doubts'],
  ])('say %i as “%s”', (count, sentence) => {
    expect(wordsOf('en').count('count.doubts', count)).toBe(sentence);
  });
});

describe('dates', () => {
  it('are written as the language writes them', () => {
    expect(wordsOf('en').date('2023-04-12')).toBe('April 12, 2023');
    expect(wordsOf('zh_CN').date('2023-04-12')).toBe('2023年4月12日');
  });

  it('of moments are those where the reader is', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    expect(wordsOf('en').dayOf('2026-11-24T23:30:00.000Z')).toBe('November 25, 2026');
    expect(wordsOf('en').date('2026-11-24')).toBe('November 24, 2026');
    vi.unstubAllEnvs();
  });

  it('that are none stay as they are printed', () => {
    expect(wordsOf('en').date('民國三十六年')).toBe('民國三十六年');
  });
});
