import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { squeeze } from '../score/squeeze.ts';
import { drawArticles } from './draw-articles.ts';
import { drawStyle, STYLE_KINDS } from './draw-style.ts';
import { easyStyle } from './easy-style.ts';
import { loadCorpus } from './load-corpus.ts';
import { typesetKind } from './typeset-kind.ts';
import { typeset } from './typeset.ts';
import type { TypesetPage } from './typeset-page.ts';

const corpus = loadCorpus();

/** What the lines of one part say, put together. */
function partsOf({ text, lines }: TypesetPage): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { span, role, article, part } of lines) {
    const name = `${article} ${role === 'subhead' ? 'body' : role} ${part}`;
    parts.set(name, (parts.get(name) ?? '') + squeeze(text.slice(span.start, span.end)));
  }
  return parts;
}

function goldParts({ gold }: TypesetPage): Map<string, string> {
  const parts = gold.articles.flatMap(({ kicker, headline, deck, paragraphs, captions }, i) => [
    ...headline.map((text, k) => [`${i} headline ${k}`, text]),
    ...paragraphs.map((text, k) => [`${i} body ${k}`, text]),
    ...captions.map(({ text, credit }, k) => [`${i} caption ${k}`, text + (credit ?? '')]),
    ...(kicker ? [[`${i} kicker 0`, kicker]] : []),
    ...(deck ? [[`${i} deck 0`, deck]] : []),
  ]);
  return new Map(parts.map(([name = '', text = '']) => [name, squeeze(text)]));
}

/** Side by side, the lines of a part are not in the order of the text. */
const inColumns = STYLE_KINDS.filter((kind) => kind !== 'across');

describe.each(STYLE_KINDS)('a page of the kind %s', (kind) => {
  const pages = Array.from({ length: 20 }, (_, seed) => typesetKind(corpus, kind, seed));

  it('is the same for the same seed and another for another', () => {
    expect(pages.map((_, seed) => typesetKind(corpus, kind, seed))).toEqual(pages);
    expect(new Set(pages.map(({ text }) => text)).size).toBe(pages.length);
  });

  it('has a truth for every character that is not white space', () => {
    for (const { text, lines } of pages) {
      const told = lines.map(({ span }) => text.slice(span.start, span.end)).join('');
      expect(squeeze(told)).toBe(squeeze(text));
    }
  });
});

describe.each(inColumns)('the truth of a page of the kind %s', (kind) => {
  it('says what the gold says', () => {
    for (let seed = 0; seed < 20; seed++) {
      const page = typesetKind(corpus, kind, seed);
      const parts = partsOf(page);
      const want = goldParts(page);
      expect([...want].filter(([name, text]) => parts.get(name) !== text)).toEqual([]);
    }
  });
});

describe('a style', () => {
  it('leaves nothing fixed that pages differ in', () => {
    const styles = Array.from({ length: 200 }, (_, seed) => drawStyle(createRandom(seed)));
    const kept = (get: (style: (typeof styles)[number]) => unknown) =>
      new Set(styles.map((style) => JSON.stringify(get(style)))).size;
    expect(kept(({ columns }) => columns.measures)).toBeGreaterThan(50);
    expect(kept(({ breaking }) => breaking)).toBeGreaterThan(50);
    expect(kept(({ blanks }) => blanks)).toBeGreaterThan(50);
    expect(kept(({ headings }) => headings.places)).toBeGreaterThan(6);
  });

  it('that is easy sets a paragraph a block, its lines of one measure', () => {
    const random = createRandom(1);
    const { text, lines } = typeset(drawArticles(corpus, easyStyle(14), random), easyStyle(14), random);
    const body = lines.filter(({ role, first }) => role === 'body' && first);
    for (const { span } of body) expect(text.slice(0, span.start)).toMatch(/^$|\n\n$/u);
  });
});
