import type { Correction } from '../../model/correction.ts';
import type { Given } from '../../model/given.ts';
import type { Result } from '../../model/result.ts';
import type { Span } from '../../model/span.ts';
import { cutAt } from '../cut-at.ts';
import { articleAt, placeAt } from '../place-at.ts';
import { bodyAnchor, closesUp, endOf, hasRole, isParagraph, keepsHeading, linesIn, startOf } from './offsets.ts';

type Set = Correction & { readonly do: 'setRole' };

/** What making a stretch something says of it: what its lines are, and whose. */
export const givenByRole = (result: Result, text: string, correction: Set): readonly Given[] => {
  const spans = linesIn(text, correction.spans);
  if (spans.length === 0) return [];
  const index = correction.article === 'new' ? -1 : articleAt(result, cutAt(text, correction.article));
  const article = result.articles[index];
  const anchor = article && bodyAnchor(article, spans);
  return [
    ...(article ? keptBy(correction, article) : []),
    ...leftBy(result, spans, index),
    ...roleOf(correction, spans, anchor),
  ];
};

/** What a whole paragraph that goes elsewhere leaves behind. */
const leftBy = (result: Result, spans: readonly Span[], target: number): Given[] => {
  const place = placeAt(result, spans[0]!.start);
  if (place?.part !== 'body' || place.article === target) return [];
  const giver = result.articles[place.article]!;
  const isWhole = endOf(giver.body[place.index]!) < spans.at(-1)!.end;
  return isWhole && startOf(giver.body[place.index]!) === spans[0]!.start ? closesUp(giver, place.index) : [];
};

/** Who adds a line to a heading has seen the lines there are. */
const keptBy = ({ role }: Set, article: Result['articles'][number]): Given[] =>
  role === 'kicker' || role === 'headline' || role === 'deck' ? keepsHeading(article) : [];

const roleOf = ({ role, article }: Set, spans: readonly Span[], anchor: number | undefined): Given[] => {
  const at = spans[0]!.start;
  const owner = article === 'new' ? null : anchor;
  switch (role) {
    case 'kicker':
    case 'headline':
    case 'deck':
      return [
        hasRole(spans, role),
        ...(owner === undefined ? [] : [{ is: 'heading', spans, article: owner } as const]),
      ];
    case 'caption':
      return [hasRole(spans, role), ...(anchor === undefined ? [] : [{ is: role, spans, article: anchor } as const])];
    case 'credit':
      return [hasRole(spans, 'caption')];
    default:
      return [
        ...isParagraph({ spans, ...(role === 'subhead' && { subhead: true }) }),
        ...(anchor === undefined ? [] : [{ is: 'sameArticle', first: anchor, second: at } as const]),
        ...(article === 'new' && role === 'paragraph' ? [{ is: 'articleStart', at } as const] : []),
      ];
  }
};
