import type { Doubt } from '../../lib/model/doubt.ts';
import type { Span } from '../../lib/model/span.ts';
import { headingText, squeeze } from '../../test/support/score/squeeze.ts';
import type { LineTruth } from '../../test/support/typesetter/typeset-page.ts';
import type { TriedPage } from './tried-page.ts';

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

const HEADING_ROLES = new Set(['kicker', 'headline', 'deck']);
const touches = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

function wrongHeadings({ gold, score, result, lines }: TriedPage): boolean[] {
  const about = result.doubts.filter(({ kind }) => kind === 'headline' || kind === 'article');
  return gold.articles.flatMap((article, i) => {
    if (!headingText(article) || score.verdicts[i]?.heading) return [];
    const own = (lines ?? []).filter((line) => line.article === i && HEADING_ROLES.has(line.role));
    const found = score.pairs.get(i);
    return [
      about.some(
        (doubt) =>
          (found !== undefined && doubt.article === found) || own.some(({ span }) => touches(span, doubt.span)),
      ),
    ];
  });
}

const isBody = ({ role }: LineTruth) => role === 'body' || role === 'subhead';

/** Where a printed line ends before `at`, so that both ends of a break count as one place. */
function isAtBreak(doubt: Doubt, at: number, text: string): boolean {
  const { alternative, span } = doubt;
  const near = (place: number) => squeeze(text.slice(Math.min(place, at), Math.max(place, at))) === '';
  if ('at' in alternative) return near(alternative.at);
  return near(span.start) || near(span.end);
}

function wrongBreaks({ result, lines, text }: TriedPage): boolean[] {
  if (!lines) return [];
  const body = lines.filter(isBody);
  const starts = new Set(body.filter(({ first }) => first).map(({ span }) => span.start));
  const inBody = new Set(body.map(({ span }) => span.start));
  const found = new Set(result.articles.flatMap((article) => article.body.map(({ spans }) => spans[0]?.start ?? -1)));
  const wrong = [...inBody].filter((at) => starts.has(at) !== found.has(at));
  const about = result.doubts.filter(({ kind }) => kind === 'paragraph' || kind === 'article' || kind === 'column');
  return wrong.map((at) => about.some((doubt) => isAtBreak(doubt, at, text)));
}

function rightArticles({ score, result }: TriedPage): boolean[] {
  const right = [...score.pairs].filter(([gold]) => score.verdicts[gold]?.perfect);
  return right.map(([, found]) => result.doubts.some(({ article }) => article === found));
}

/** Whether doubts stand where errors are, and only there. Breaks are told on pages whose lines are known. */
export function weighDoubts(pages: readonly TriedPage[]): DoubtFigures {
  return {
    wrongHeadings: count(pages.flatMap(wrongHeadings)),
    wrongBreaks: count(pages.flatMap(wrongBreaks)),
    rightArticles: count(pages.flatMap(rightArticles)),
    doubts: pages.reduce((sum, { result }) => sum + result.doubts.length, 0),
  };
}
