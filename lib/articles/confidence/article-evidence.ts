import type { Doubt, DoubtKind } from '../../model/doubt.ts';
import type { Feature } from '../choice.ts';
import { placeOf, type Place } from '../match-features.ts';
import type { PageReading } from '../page-reading.ts';
import { oddsAbove } from './odds-above.ts';

/** What bears on whether an article came out right: its own close decisions, and those of its page. */
export interface ArticleEvidence {
  readonly page: PageReading;
  /** Its index; −1 where something is judged that belongs to no article. */
  readonly article: number;
  readonly own: readonly Doubt[];
  /** Doubts of others that would bring something to it. */
  readonly incoming: readonly Doubt[];
  readonly all: readonly Doubt[];
}

const KINDS: readonly DoubtKind[] = ['paragraph', 'headline', 'caption', 'article', 'column'];
/** More doubt than this, in expected errors, is all the same. */
const MOST_ERRORS = 3;
const highest = (doubts: readonly Doubt[]): number => oddsAbove(Math.max(0, ...doubts.map(({ risk }) => risk)));
const errors = (doubts: readonly Doubt[]): number => doubts.reduce((sum, { risk }) => sum + risk, 0);
const bit = (value: boolean): number => (value ? 1 : 0);

type Of = (e: ArticleEvidence) => number;
const ofKind = (kind: DoubtKind, doubts: readonly Doubt[]): readonly Doubt[] =>
  doubts.filter((doubt) => doubt.kind === kind);
const perArticle = (sum: number, { page }: ArticleEvidence): number =>
  Math.min(MOST_ERRORS, sum / Math.max(1, page.bodies.length));

const unitsOf: (e: ArticleEvidence) => PageReading['plan']['units'] = ({ page, article }) =>
  page.bodies[article]?.units ?? [];
const headingOf = ({ page, article }: ArticleEvidence) =>
  page.headings.groups[page.headings.bodyOf.indexOf(article)]?.lines ?? [];
const blockRisk = (blocks: readonly { readonly block: { readonly risk: number } }[]): number =>
  Math.min(
    MOST_ERRORS,
    blocks.reduce((sum, { block }) => sum + block.risk, 0),
  );
/** Units that go on from one that is not printed right before them. */
const farLinks: Of = ({ page, article }) =>
  page.before.filter((from, to) => from >= 0 && from !== to - 1 && page.bodies[article]?.members.has(to)).length;
const far: Of = ({ page }) => page.before.filter((from, to) => from >= 0 && from !== to - 1).length;

/** The open boundary next to a line of its heading, or inside it. */
const boundaryRisk: Of = (e) => {
  const { headings } = e.page;
  const group = headings.groups[headings.bodyOf.indexOf(e.article)];
  if (!group) return 0;
  const edges = headings.odds.slice(Math.max(0, group.first - 1), group.first + group.lines.length);
  return oddsAbove(Math.max(0, ...edges.map((odds) => 1 / (1 + Math.exp(Math.abs(odds))))));
};

const PLACES: readonly Place[] = ['after', 'inside', 'far'];

/** Where its heading stands to its body. */
const placeOfHeading = ({ page, article }: ArticleEvidence): Place | undefined => {
  const body = page.bodies[article];
  const group = page.headings.groups[page.headings.bodyOf.indexOf(article)];
  return body && group && placeOf(group.unitsBefore, body);
};

export const EVIDENCE_FEATURES: readonly Feature<ArticleEvidence>[] = [
  { name: 'bias', value: () => 1 },
  ...KINDS.flatMap((kind): Feature<ArticleEvidence>[] => [
    { name: `highest ${kind}`, value: ({ own }) => highest(ofKind(kind, own)) },
    { name: `errors ${kind}`, value: ({ own }) => Math.min(MOST_ERRORS, errors(ofKind(kind, own))) },
    { name: `page ${kind}`, value: (e) => perArticle(errors(ofKind(kind, e.all)), e) },
  ]),
  {
    name: 'highest roles',
    value: ({ own }) => highest(own.filter(({ reason }) => reason === 'headingRolesUnsure')),
  },
  { name: 'incoming', value: ({ incoming }) => highest(incoming) },
  { name: 'bare', value: ({ page, article }) => bit(article >= 0 && !page.headings.bodyOf.includes(article)) },
  {
    name: 'page bare',
    value: (e) => perArticle(e.page.bodies.length - e.page.headings.bodyOf.filter((b) => b >= 0).length, e),
  },
  { name: 'page unplaced', value: (e) => perArticle(e.page.headings.bodyOf.filter((b) => b < 0).length, e) },
  { name: 'boundary', value: boundaryRisk },
  { name: 'heading lines', value: (e) => Math.min(7, headingOf(e).length) },
  { name: 'heading blocks', value: (e) => blockRisk(headingOf(e)) },
  { name: 'blocks', value: (e) => blockRisk(unitsOf(e)) },
  { name: 'page blocks', value: (e) => perArticle(blockRisk(e.page.plan.units), e) },
  { name: 'units', value: (e) => Math.log1p(unitsOf(e).length) },
  { name: 'few units', value: (e) => bit(unitsOf(e).length < 3) },
  { name: 'far links', value: (e) => Math.min(4, farLinks(e)) },
  { name: 'page far links', value: (e) => perArticle(far(e), e) },
  ...PLACES.map((place): Feature<ArticleEvidence> => ({
    name: `heading ${place}`,
    value: (e) => bit(placeOfHeading(e) === place),
  })),
  { name: 'hidden heading', value: (e) => oddsAbove(Math.max(0, ...unitsOf(e).map(({ block }) => block.heading))) },
  { name: 'page old', value: ({ page }) => bit(!page.plan.units.some(({ text }) => /[。！？]/u.test(text))) },
  {
    name: 'page blanks',
    value: ({ page }) =>
      page.plan.units.filter(({ blanksBefore }) => blanksBefore > 0).length / Math.max(1, page.plan.units.length),
  },
  { name: 'measure', value: (e) => Math.log1p(unitsOf(e)[0]?.measure ?? 0) },
  {
    name: 'units of one line',
    value: (e) => unitsOf(e).filter(({ block }) => block.lines.length === 1).length / Math.max(1, unitsOf(e).length),
  },
  { name: 'articles', value: ({ page }) => Math.log1p(page.bodies.length) },
];

/** The evidence for each article of a page, from all its close decisions. */
export const articleEvidence = (page: PageReading, all: readonly Doubt[]): ArticleEvidence[] => {
  const owned = Map.groupBy(all, ({ article }) => article ?? -1);
  return page.bodies.map((_, article) => ({
    page,
    article,
    own: owned.get(article) ?? [],
    incoming: all.filter(
      (doubt) => doubt.article !== article && 'to' in doubt.alternative && doubt.alternative.to === article,
    ),
    all,
  }));
};

/** The evidence for what belongs to no article: a heading without a body. */
export const pageEvidence = (page: PageReading, all: readonly Doubt[]): ArticleEvidence => ({
  page,
  article: -1,
  own: all.filter(({ article }) => article === undefined),
  incoming: [],
  all,
});
