import type { Doubt } from '../../lib/model/doubt.ts';
import type { Span } from '../../lib/model/span.ts';
import { headingText, squeeze } from '../../test/support/score/squeeze.ts';
import type { TriedPage } from './tried-page.ts';
import { truePlaces, type TruePlaces } from './true-places.ts';

/** How many of some things there were, and how many of them carried a doubt. */
export interface Share {
  readonly all: number;
  readonly doubted: number;
}

export interface DoubtFigures {
  readonly wrongHeadings: Share;
  readonly wrongBreaks: Share;
  readonly rightArticles: Share;
  readonly doubts: number;
}

const count = (marks: readonly boolean[]): Share => ({ all: marks.length, doubted: marks.filter(Boolean).length });

const touches = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

function wrongHeadings({ gold, score, result }: TriedPage, { headings }: TruePlaces): boolean[] {
  const about = result.doubts.filter(({ kind }) => kind === 'headline' || kind === 'article');
  return gold.articles.flatMap((article, i) => {
    if (!headingText(article) || score.verdicts[i]?.heading) return [];
    const found = score.pairs.get(i);
    const concerns = (doubt: Doubt) =>
      (found !== undefined && doubt.article === found) || (headings[i] ?? []).some((span) => touches(span, doubt.span));
    return [about.some(concerns)];
  });
}

/** Both ends of a break count as one place: only white space lies between them. */
function isAtBreak({ alternative, span }: Doubt, at: number, text: string): boolean {
  const isNear = (place: number) => squeeze(text.slice(Math.min(place, at), Math.max(place, at))) === '';
  return 'at' in alternative ? isNear(alternative.at) : isNear(span.start) || isNear(span.end);
}

function wrongBreaks({ result, text }: TriedPage, { starts, isStart }: TruePlaces): boolean[] {
  const bodies = result.articles.flatMap(({ body }) => body);
  const found = new Map(bodies.map(({ spans, text: said }) => [spans[0]?.start ?? -1, said]));
  const inBody = (at: number) => bodies.some(({ spans }) => spans.some(({ start, end }) => start <= at && at < end));
  const missed = [...starts].filter((at) => !found.has(at) && inBody(at));
  const made = [...found].flatMap(([at, said]) => (isStart(at, said) ? [] : [at]));
  const about = result.doubts.filter(({ kind }) => kind === 'paragraph' || kind === 'article' || kind === 'column');
  return [...missed, ...made].map((at) => about.some((doubt) => isAtBreak(doubt, at, text)));
}

function rightArticles({ score, result }: TriedPage): boolean[] {
  const right = [...score.pairs].filter(([gold]) => score.verdicts[gold]?.perfect);
  return right.map(([, found]) => result.doubts.some(({ article }) => article === found));
}

/** Whether doubts stand where errors are, and only there; pages that were recognised are left out, for want of a truth. */
export function weighDoubts(pages: readonly TriedPage[]): DoubtFigures {
  const known = pages.filter(({ tolerance }) => tolerance === 0).map((page) => ({ page, places: truePlaces(page) }));
  return {
    wrongHeadings: count(known.flatMap(({ page, places }) => wrongHeadings(page, places))),
    wrongBreaks: count(known.flatMap(({ page, places }) => wrongBreaks(page, places))),
    rightArticles: count(known.flatMap(({ page }) => rightArticles(page))),
    doubts: pages.reduce((sum, { result }) => sum + result.doubts.length, 0),
  };
}
