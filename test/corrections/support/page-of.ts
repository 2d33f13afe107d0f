import type { Article, Caption, Paragraph } from '../../../lib/model/article.ts';
import type { Passage } from '../../../lib/model/passage.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { Source } from '../../../lib/model/source.ts';
import { makePassage } from '../../../lib/corrections/make-passage.ts';

/** Where a block of lines stands: `k`icker, `h`eadline, `d`eck, `p`aragraph, `s`ubhead, `c`aption, `r` credit, `f`urniture, `u`nplaced. */
export type Mark = 'k' | 'h' | 'd' | 'p' | 's' | 'c' | 'r' | 'f' | 'u';

/** A block of a page under test: its lines joined by `⏎`, and the article it goes to. */
export interface BlockOfPage {
  readonly mark: Mark;
  readonly article: number;
  readonly lines: readonly string[];
}

export interface Page {
  readonly source: Source;
  readonly result: Result;
}

/** A page told as `0h 桥上通车`, one block a line, printed lines parted by `/`. */
export function pageOf(told: string): Page {
  const blocks = told
    .trim()
    .split('\n')
    .map((row) => /^\s*(\d*)([khdpscrfu]) (.*)$/u.exec(row)!)
    .map(([, article, mark, lines]) => ({ mark: mark as Mark, article: Number(article), lines: lines!.split('/') }));
  return pageOfBlocks(blocks);
}

export function pageOfBlocks(blocks: readonly BlockOfPage[]): Page {
  const text = blocks.map(({ lines }) => lines.join('\n')).join('\n\n');
  let from = 0;
  const set = blocks.map(({ mark, article, lines }) => {
    const spans = lines.map((line) => {
      const start = from;
      from += line.length + 1;
      return { start, end: start + line.length };
    });
    from += 1;
    const kind = 'psc'.includes(mark) ? 'body' : 'spaced';
    return { mark, article, passage: makePassage(text, { spans }, kind) };
  });
  const of = (marks: string): readonly Passage[] =>
    set.filter(({ mark }) => marks.includes(mark)).map(({ passage }) => passage);
  const numbers = [...new Set(set.filter(({ mark }) => !'fu'.includes(mark)).map(({ article }) => article))].toSorted(
    (a, b) => a - b,
  );
  const articles = numbers.map((number) =>
    articleOf(set.filter(({ article, mark }) => article === number && !'fu'.includes(mark))),
  );
  return { source: { text }, result: { articles, furniture: of('f'), unplaced: of('u'), doubts: [] } };
}

function articleOf(blocks: readonly { readonly mark: Mark; readonly passage: Passage }[]): Article {
  const of = (mark: Mark) => blocks.filter((block) => block.mark === mark).map(({ passage }) => passage);
  const [kicker] = of('k');
  const [deck] = of('d');
  const body: Paragraph[] = blocks
    .filter(({ mark }) => 'ps'.includes(mark))
    .map(({ mark, passage }) => (mark === 's' ? { ...passage, subhead: true } : passage));
  const credits = of('r');
  const captions: Caption[] = of('c').map((text, i) => ({ text, ...(credits[i] && { credit: credits[i] }) }));
  return { ...(kicker && { kicker }), headline: of('h'), ...(deck && { deck }), body, captions, confidence: 0.8 };
}

/** A result told shortly, for tests to compare: one row a passage, as `pageOf` takes it, without line ends. */
export function tell({ articles, furniture, unplaced }: Result): string[] {
  return [
    ...articles.flatMap(({ kicker, headline, deck, body, captions }, number) => [
      ...(kicker ? [`${number}k ${kicker.text}`] : []),
      ...headline.map(({ text }) => `${number}h ${text}`),
      ...(deck ? [`${number}d ${deck.text}`] : []),
      ...body.map(({ text, subhead }) => `${number}${subhead ? 's' : 'p'} ${text}`),
      ...captions.flatMap(({ text, credit }) => [
        `${number}c ${text.text}`,
        ...(credit ? [`${number}r ${credit.text}`] : []),
      ]),
    ]),
    ...furniture.map(({ text }) => `f ${text}`),
    ...unplaced.map(({ text }) => `u ${text}`),
  ];
}
