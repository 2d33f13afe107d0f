import type { Correction } from '../../model/correction.ts';
import type { Given } from '../../model/given.ts';
import type { Result } from '../../model/result.ts';
import type { Span } from '../../model/span.ts';
import { cutAt } from '../cut-at.ts';
import { articleAt } from '../place-at.ts';
import { bodyAnchor, hasRole, isParagraph, keepsHeading, linesIn } from './offsets.ts';

type Set = Correction & { readonly do: 'setRole' };

/** What making a stretch something says of it: what its lines are, and whose. */
export const givenByRole = (result: Result, text: string, correction: Set): readonly Given[] => {
  const spans = linesIn(text, correction.spans);
  if (spans.length === 0) return [];
  const index = correction.article === 'new' ? -1 : articleAt(result, cutAt(text, correction.article));
  const article = result.articles[index];
  const anchor = article && bodyAnchor(article, spans);
  return [...(article ? keptBy(correction, article) : []), ...roleOf(correction, spans, anchor)];
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
