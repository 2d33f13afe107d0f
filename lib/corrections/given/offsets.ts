import { type EndClass, endClassOf } from '../../hanzi/end-class.ts';
import type { Article, Paragraph } from '../../model/article.ts';
import type { Given, GivenRole } from '../../model/given.ts';
import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import { headingOf } from '../draft.ts';

const BREAK = /[\n\r\f\v\u2028\u2029]/u;

/** The printed lines that lie in some spans, or as much of each as does, white space at its ends left out. */
export const linesIn = (text: string, spans: readonly Span[]): readonly Span[] =>
  spans.flatMap(({ start, end }) => {
    let from = start;
    return text
      .slice(start, end)
      .split(BREAK)
      .flatMap((line) => {
        const at = from + line.length - line.trimStart().length;
        from += line.length + 1;
        return line.trim() ? [{ start: at, end: at + line.trim().length }] : [];
      });
  });

export const startOf = ({ spans }: Pick<Passage, 'spans'>): number => spans[0]!.start;
export const endOf = ({ spans }: Pick<Passage, 'spans'>): number => spans.at(-1)!.end - 1;

/** The character by which the engine is told of an article: it stands in the body, and not in what is excepted. */
export const bodyAnchor = ({ body }: Article, except: readonly Span[] = []): number | undefined =>
  body.map(startOf).find((at) => !except.some(({ start, end }) => start <= at && at < end));

/** That lines go on one after another. */
export const goesOn = (spans: readonly Span[]): Given[] =>
  spans.slice(1).map((span, i) => ({ is: 'sameParagraph', before: spans[i]!.end - 1, at: span.start }));

/** That lines are a paragraph, or a subhead. */
export const isParagraph = ({ spans, subhead }: Pick<Paragraph, 'spans' | 'subhead'>): Given[] =>
  subhead
    ? [{ is: 'role', spans, role: 'subhead' }]
    : [{ is: 'role', spans, role: 'body' }, { is: 'paragraphStart', at: spans[0]!.start }, ...goesOn(spans)];

/**
 * That what stands before and after a paragraph of a body stays together when that alone goes elsewhere. Nothing where the text
 * breaks off before it: a column of another article starts there, and what follows may well go with it.
 */
export const closesUp = ({ body }: Article, index: number): Given[] => {
  const [before, after] = [body[index - 1], body[index + 1]];
  if (!before || !after || RUNS_ON.has(endClassOf(before.text))) return [];
  return [{ is: 'sameArticle', first: startOf(before), second: startOf(after) }];
};

const RUNS_ON: ReadonlySet<EndClass> = new Set(['han', 'comma', 'enumeration', 'digit', 'latin', 'other']);

/** That an article has the heading that it has. */
export const keepsHeading = (article: Article): Given[] => {
  const anchor = bodyAnchor(article);
  return anchor === undefined ? [] : headingOf(article).map(({ spans }) => ({ is: 'heading', spans, article: anchor }));
};

export const hasRole = (spans: readonly Span[], role: GivenRole): Given => ({ is: 'role', spans, role });
