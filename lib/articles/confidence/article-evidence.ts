import type { Doubt, DoubtKind } from '../../model/doubt.ts';
import type { BodyUnit } from '../body-unit.ts';
import { type Feature, featureRow } from '../choice.ts';
import type { PageReading } from '../page-reading.ts';
import { BODY_FEATURES } from './body-evidence.ts';
import { HEADING_FEATURES } from './heading-evidence.ts';
import { oddsAbove } from './odds-above.ts';
import { PAGE_FEATURES } from './page-evidence.ts';

/** What bears on whether an article came out right, beside its page. */
interface ArticleEvidence {
  readonly page: PageReading;
  /** Its index; −1 where something is judged that belongs to no article. */
  readonly article: number;
  readonly own: readonly Doubt[];
  /** Doubts of others that would bring something to it. */
  readonly incoming: readonly Doubt[];
}

const KINDS: readonly DoubtKind[] = ['paragraph', 'headline', 'caption', 'article', 'column'];
/** More doubt than this, in expected errors, is all the same. */
const MOST_ERRORS = 3;

const highest = (doubts: readonly Doubt[]): number =>
  oddsAbove(doubts.reduce((most, { risk }) => Math.max(most, risk), 0));
const sumOf = (risks: readonly { readonly risk: number }[]): number =>
  Math.min(
    MOST_ERRORS,
    risks.reduce((sum, { risk }) => sum + risk, 0),
  );

const unitsOf = ({ page, article }: ArticleEvidence): readonly BodyUnit[] => page.bodies[article]?.units ?? [];

/** Units that go on from one that is not printed right before them. */
const farLinks = ({ page: { before, bodies }, article }: ArticleEvidence): number =>
  [...(bodies[article]?.members ?? [])].filter((to) => before[to]! >= 0 && before[to] !== to - 1).length;

const OWN_FEATURES: readonly Feature<ArticleEvidence>[] = [
  { name: 'bias', value: () => 1 },
  ...KINDS.flatMap((kind): Feature<ArticleEvidence>[] => {
    const ofKind = ({ own }: ArticleEvidence): Doubt[] => own.filter((doubt) => doubt.kind === kind);
    return [
      { name: `highest ${kind}`, value: (e) => highest(ofKind(e)) },
      { name: `errors ${kind}`, value: (e) => sumOf(ofKind(e)) },
    ];
  }),
  { name: 'incoming', value: ({ incoming }) => highest(incoming) },
  { name: 'bare', value: ({ page, article }) => (article < 0 || page.headings.bodyOf.includes(article) ? 0 : 1) },
  { name: 'blocks', value: (e) => sumOf(unitsOf(e).map(({ block }) => block)) },
  { name: 'far links', value: (e) => Math.min(4, farLinks(e)) },
];

/** The names of the evidence for an article, in the order of its row. */
export const EVIDENCE_NAMES: readonly string[] = [
  ...OWN_FEATURES,
  ...BODY_FEATURES,
  ...HEADING_FEATURES,
  ...PAGE_FEATURES,
].map(({ name }) => name);

/** What is weighed for each article of a page, and last for what belongs to none: a heading without a body. */
export const evidenceRows = (page: PageReading, all: readonly Doubt[]): number[][] => {
  const owned = Map.groupBy(all, ({ article }) => article ?? -1);
  const incoming = Map.groupBy(all, ({ alternative, article }) => {
    const to = 'to' in alternative ? alternative.to : null;
    return to === article ? null : to;
  });
  const ofPage = featureRow(PAGE_FEATURES, { page, all });
  return [...page.bodies.keys(), -1].map((article) => {
    const evidence = { page, article, own: owned.get(article) ?? [], incoming: incoming.get(article) ?? [] };
    return featureRow(OWN_FEATURES, evidence).concat(
      featureRow(BODY_FEATURES, unitsOf(evidence)),
      featureRow(HEADING_FEATURES, evidence),
      ofPage,
    );
  });
};
