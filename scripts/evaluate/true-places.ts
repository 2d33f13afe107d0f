import type { Span } from '../../lib/model/span.ts';
import { squeeze } from '../../test/support/score/squeeze.ts';
import { locateText, squeezeWithOffsets } from './locate-text.ts';
import type { TrialPage } from './tried-page.ts';

/** Where things stand on a page, as far as it is known. */
export interface TruePlaces {
  /** The lines of each article's heading. */
  readonly headings: readonly (readonly Span[])[];
  /** Where paragraphs start, of those that could be found. */
  readonly starts: ReadonlySet<number>;
  /** Whether a paragraph that was found starts where one does: by where its first line stands, or by what it says. */
  readonly isStart: (at: number, said: string) => boolean;
}

const HEADING_ROLES = new Set(['kicker', 'headline', 'deck']);

/** A paragraph's first characters: short enough to stand on its first printed line. */
const HEAD = 8;

function fromLines({ gold, lines = [] }: TrialPage): TruePlaces {
  const headings = gold.articles.map((_, i) =>
    lines.filter(({ role, article }) => article === i && HEADING_ROLES.has(role)).map(({ span }) => span),
  );
  const first = lines.filter((line) => line.first && (line.role === 'body' || line.role === 'subhead'));
  const starts = new Set(first.map(({ span }) => span.start));
  return { headings, starts, isStart: (at) => starts.has(at) };
}

/** By looking for the words: what stands on the page more than once is left out. */
function fromWords({ gold, text }: TrialPage): TruePlaces {
  const source = squeezeWithOffsets(text);
  const headings = gold.articles.map(({ kicker, headline, deck }) =>
    [kicker ?? '', ...headline, deck ?? ''].flatMap((words) => locateText(source, words) ?? []),
  );
  const heads = gold.articles.flatMap(({ paragraphs }) => paragraphs.map((words) => squeeze(words).slice(0, HEAD)));
  const starts = new Set(heads.flatMap((words) => locateText(source, words)?.start ?? []));
  const isStart = (_: number, said: string) => heads.some((head) => squeeze(said).startsWith(head));
  return { headings, starts, isStart };
}

export function truePlaces(page: TrialPage): TruePlaces {
  return page.lines ? fromLines(page) : fromWords(page);
}
