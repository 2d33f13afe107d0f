import type { Doubt } from '../../lib/model/doubt.ts';
import { headingText } from '../../test/support/score/squeeze.ts';
import type { ConfidencePage } from './confidence-page.ts';

const HEADING: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck']);
const BODY: ReadonlySet<string> = new Set(['body', 'subhead']);

/** Where paragraphs start that were not found, though what starts there stands in a body, and where found ones start that are none. */
export const wrongBreaks = ({ page, result }: ConfidencePage): Set<number> => {
  const bodies = result.articles.flatMap(({ body }) => body);
  const found = new Set(bodies.map(({ spans }) => spans[0]!.start));
  const spans = bodies.flatMap((paragraph) => paragraph.spans);
  const inBody = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  const starts = page.lines.filter(({ first, role }) => first && BODY.has(role)).map(({ span }) => span.start);
  const missed = starts.filter((at) => inBody(at) && !found.has(at));
  return new Set([...missed, ...[...found].filter((at) => !starts.includes(at))]);
};

/** For each wrong break whether a doubt rests on it. */
export const wrongPlaces = (breaks: ReadonlySet<number>, doubts: readonly Doubt[]): boolean[] => {
  const places = new Set(
    doubts.filter(({ kind }) => kind !== 'headline' && kind !== 'caption').map(({ span }) => span.start),
  );
  return [...breaks].map((at) => places.has(at));
};

/** For each wrong heading whether its article, or one of its lines, carries a doubt. */
export const wrongHeadings = ({ page, score }: ConfidencePage, doubts: readonly Doubt[]): boolean[] => {
  const about = doubts.filter(({ kind }) => kind === 'headline' || kind === 'article');
  return page.gold.articles.flatMap((article, i) => {
    if (!headingText(article) || score.verdicts[i]!.heading) return [];
    const found = score.pairs.get(i);
    const lines = page.lines.filter((line) => line.article === i && HEADING.has(line.role));
    return [
      about.some(
        (doubt) =>
          (found !== undefined && doubt.article === found) ||
          lines.some(({ span }) => span.start <= doubt.span.end && doubt.span.start <= span.end),
      ),
    ];
  });
};
