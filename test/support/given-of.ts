import type { Given } from '../../lib/model/given.ts';
import type { LineTruth } from './typesetter/typeset-page.ts';

const HEADING: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck']);

/** The lines of an article's body, in the order in which they are read. */
export const bodyLines = (lines: readonly LineTruth[], article: number): LineTruth[] =>
  lines
    .filter((line) => line.article === article && (line.role === 'body' || line.role === 'subhead'))
    .toSorted((a, b) => a.part - b.part || a.span.start - b.span.start);

/** Where an article's body begins: the first line that is no subhead. */
export const openingOf = (lines: readonly LineTruth[], article: number): number | undefined =>
  bodyLines(lines, article).find(({ role }) => role === 'body')?.span.start;

/** All that a careful person would decide about a page, in the order of its lines: each decision is true of it. */
export const givenOf = (lines: readonly LineTruth[]): Given[] =>
  lines.flatMap((line, i) => givenOfLine(lines, line, i));

const givenOfLine = (lines: readonly LineTruth[], line: LineTruth, i: number): Given[] => {
  const { role, article, span } = line;
  const opening = article === null ? undefined : openingOf(lines, article);
  const roles: Given[] = [{ is: 'role', spans: [span], role }];
  if (opening === undefined) return roles;
  if (HEADING.has(role)) return [...roles, { is: 'heading', spans: [span], article: opening }];
  if (role === 'caption') return line.first ? captionOf(lines, line, opening) : [];
  if (role !== 'body') return roles;
  const before = lines.findLast(
    (other, k) => k < i && other.role === role && other.article === article && other.part === line.part,
  );
  const paragraph: Given = line.first
    ? { is: 'paragraphStart', at: span.start }
    : { is: 'sameParagraph', before: before!.span.start, at: span.start };
  const whose: Given =
    span.start === opening
      ? { is: 'articleStart', at: opening }
      : { is: 'sameArticle', first: opening, second: span.start };
  return [...roles, paragraph, whose];
};

const captionOf = (lines: readonly LineTruth[], { article, part }: LineTruth, opening: number): Given[] => {
  const own = lines.filter((line) => line.role === 'caption' && line.article === article && line.part === part);
  const spans = own.map(({ span }) => span);
  return [
    { is: 'role', spans, role: 'caption' },
    { is: 'caption', spans, article: opening },
  ];
};
