import { anchorOf } from '../../lib/corrections/anchor-of.ts';
import { headingOf } from '../../lib/corrections/draft.ts';
import { placeAt } from '../../lib/corrections/place-at.ts';
import type { Paragraph } from '../../lib/model/article.ts';
import type { Correction, Role } from '../../lib/model/correction.ts';
import type { Given } from '../../lib/model/given.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Span } from '../../lib/model/span.ts';
import { bodyLines, openingOf } from '../../test/support/given-of.ts';
import type { LineTruth } from '../../test/support/typesetter/typeset-page.ts';

/** What a reader who knows what is true would do about a thing that is not so in a result; null where nothing can be done. */
export const nextCorrection = (result: Result, lines: readonly LineTruth[], wrong: Given): Correction | null => {
  switch (wrong.is) {
    case 'role':
      return makeIt(result, lines, wrong.spans[0]!);
    case 'paragraphStart':
      return { do: 'splitParagraph', at: wrong.at };
    case 'sameParagraph':
      return partFrom(result, lines, wrong.at) ?? joinWith(result, wrong.before, wrong.at);
    case 'articleStart':
      return { do: 'partArticle', at: wrong.at };
    case 'sameArticle':
      return partFrom(result, lines, wrong.second) ?? bringTo(result, lines, wrong.first, wrong.second);
    case 'heading':
      return moveHeading(result, lines, wrong.spans, wrong.article!);
    case 'caption': {
      const anchor = anchorAt(result, wrong.article!);
      return anchor === null ? null : { do: 'moveCaption', spans: wrong.spans, article: anchor };
    }
    default:
      return null;
  }
};

const anchorAt = (result: Result, at: number): number | null => {
  const article = result.articles[placeAt(result, at)?.article ?? -1];
  return article ? anchorOf(article) : null;
};

/** A heading that is wholly that of the other article goes there; of one that is mixed, the lines that are. */
const moveHeading = (
  result: Result,
  lines: readonly LineTruth[],
  spans: readonly Span[],
  to: number,
): Correction | null => {
  const [anchor, place] = [anchorAt(result, to), placeAt(result, spans[0]!.start)];
  if (anchor === null || !place) return null;
  const own = lines.find(({ span }) => span.start === spans[0]!.start)!.article;
  const giver = place.article === null ? undefined : result.articles[place.article];
  const isWhole = giver && headingOf(giver).every((line) => articleOf(lines, line.spans[0]!.start) === own);
  return isWhole ? { do: 'moveHeading', spans, article: anchor } : makeIt(result, lines, spans[0]!, true);
};

const articleOf = (lines: readonly LineTruth[], at: number): number | null | undefined =>
  lines.find(({ span }) => span.start <= at && at < span.end)?.article;

/** All lines of a part of an article that are not yet what they are, at once: a reader marks a whole caption. */
const makeIt = (result: Result, lines: readonly LineTruth[], span: Span, anyway = false): Correction | null => {
  const line = lines.find((one) => one.span.start === span.start)!;
  const own = lines.filter(
    ({ role, article, part }) => role === line.role && article === line.article && part === line.part,
  );
  const places = own.map((one) => placeAt(result, one.span.start));
  const spans = own.filter((_, i) => anyway || partOf(result, places[i]!) !== line.role).map((one) => one.span);
  if (line.role === 'furniture') return { do: 'setAside', spans, as: 'furniture' };
  const opening = line.article === null ? undefined : openingOf(lines, line.article);
  const anchor = opening === undefined ? null : anchorAt(result, opening);
  const role: Role = line.role === 'body' ? 'paragraph' : line.role;
  return { do: 'setRole', spans, role, article: anchor ?? 'new' };
};

const partOf = (result: Result, place: ReturnType<typeof placeAt>): string | undefined => {
  if (place?.part !== 'body') return place?.part;
  return result.articles[place.article]!.body[place.index]!.subhead ? 'subhead' : 'body';
};

/** A paragraph that holds lines of another one is parted from them before anything else is done with it. */
const partFrom = (result: Result, lines: readonly LineTruth[], at: number): Correction | null => {
  const place = placeAt(result, at);
  if (place?.part !== 'body') return null;
  const told = new Map(lines.map((line) => [line.span.start, line]));
  const own = told.get(at)!;
  const inside = result.articles[place.article]!.body[place.index]!.spans.flatMap(({ start }) => told.get(start) ?? []);
  const isOther = (line: LineTruth): boolean => line.article !== own.article || line.part !== own.part;
  const here = inside.findIndex(({ span }) => span.start === at);
  const edge = here > 0 && isOther(inside[here - 1]!) ? own : inside.find((line, i) => i > here && isOther(line));
  return edge ? { do: 'splitParagraph', at: edge.span.start } : null;
};

/** Two stretches of one paragraph are joined where one follows the other; else the second is brought there first. */
const joinWith = (result: Result, before: number, at: number): Correction | null => {
  const [first, second] = [placeAt(result, before), placeAt(result, at)];
  if (first?.part !== 'body' || second?.part !== 'body') return null;
  if (first.article === second.article && first.index === second.index - 1) return { do: 'joinParagraphs', at };
  const { body } = result.articles[first.article]!;
  const next = body[first.index + 1]?.spans[0]!.start ?? null;
  return { do: 'moveParagraph', at, article: before, before: next };
};

/** A paragraph that stands in another article: both are one, or the paragraph alone goes, or what starts with it parts. */
const bringTo = (result: Result, lines: readonly LineTruth[], first: number, second: number): Correction | null => {
  const [here, there] = [placeAt(result, first), placeAt(result, second)];
  if (here?.part !== 'body' || there?.part !== 'body') return null;
  const truth = new Map(lines.map((line) => [line.span.start, line.article]));
  const own = truth.get(second);
  const { body } = result.articles[there.article]!;
  const isOwn = ({ spans }: Paragraph): boolean =>
    spans.every(({ start }) => truth.get(start) === undefined || truth.get(start) === own);
  if (body.every(isOwn)) return { do: 'joinArticles', first, second };
  const rest = body.slice(there.index);
  if (there.article !== here.article && rest.length > 1 && rest.every(isOwn)) return { do: 'partArticle', at: second };
  const after = bodyLines(lines, own!).filter(({ span }) => span.start !== second);
  const next = after.slice(after.findIndex(({ span }) => span.start > second)).find(({ span }) => {
    const place = placeAt(result, span.start);
    return place?.article === here.article && place.part === 'body';
  });
  const isLast = !after.some(({ span }) => span.start > second);
  return { do: 'moveParagraph', at: second, article: first, before: isLast ? null : (next?.span.start ?? null) };
};
