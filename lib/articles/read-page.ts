import type { Block } from '../model/block.ts';
import type { Given } from '../model/given.ts';
import type { ChoiceWeights } from './choice-net.ts';
import type { ArticleWeights } from './build-articles.ts';
import { earlierLinks } from './given/earlier-links.ts';
import { clampShares } from './given/given-owners.ts';
import { readRoles } from './heading-roles.ts';
import { type HeadingSeekers, headingSeekers } from './heading-seekers.ts';
import { joinSignatures } from './signatures.ts';
import { type Links, linkUnits } from './link-units.ts';
import { pageHabits, weighMatches } from './match-context.ts';
import type { PageReading } from './page-reading.ts';
import { pagePlan, type PagePlan } from './page-plan.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';
import { headedBy, seekersOfCaptions } from './seekers.ts';
import { settleGathered } from './settle-gathered.ts';
import { settledAs, settleStarts, type Settled, type Settlement, type TriedLink } from './settle-starts.ts';
import { demoteHeadings, hiddenHeadings, promoteSubheads, withKind } from './settle-subheads.ts';

/** A page whose units are linked as the text alone does. */
interface LinkedPage {
  readonly blocks: readonly Block[];
  readonly plan: PagePlan;
  readonly links: Links;
  readonly seekers: HeadingSeekers;
  /** The headings that go with bodies linked like that. */
  readonly settled: Settlement;
}

/** A page with its bodies and their headings. */
interface SettledPage extends Settled, Pick<PageReading, 'plan' | 'choices'> {
  readonly linked: LinkedPage;
}

const linkBlocks = (blocks: readonly Block[], weights: ArticleWeights, texts: PageTexts): LinkedPage => {
  const plan = pagePlan(blocks, texts);
  const linked = linkUnits(plan, weights.link);
  const links = { ...linked, before: joinSignatures(plan, linked.before) };
  const seekers = headingSeekers(plan);
  return { blocks, plan, links, seekers, settled: settledAs(plan, links.before, weights, seekers) };
};

const settle = (linked: LinkedPage, weights: ArticleWeights): SettledPage => {
  const { plan, links, seekers, settled } = linked;
  const inTurn = settleStarts(plan, links, weights, seekers, settled);
  return { linked, plan, choices: links.choices, ...settleGathered(plan, links, weights, seekers, inTurn) };
};

/** How well the blocks of a page go together as linked: what links units and what ties headings to bodies, as a logarithm. */
const scoreAsLinked = ({ links: { before, choices }, settled }: LinkedPage): number =>
  choices.reduce(
    (sum, { options, logShare }, to) => sum + (logShare[options.indexOf(before[to]! < 0 ? null : before[to]!)] ?? -9),
    settled.headings.score,
  );

/** A page without a single stop is one of the papers before 1949. */
const isOld = (plan: PagePlan): boolean =>
  plan.units.length > 0 && !plan.units.some(({ text }) => /[。！？]/u.test(text));

const captionShares = ({ plan, bodies, headings, context }: SettledPage, weights: ChoiceWeights): number[][] => {
  const seekers = seekersOfCaptions(plan, headedBy(plan, headings.groups, headings.bodyOf), bodies.length);
  const habits = pageHabits(seekers, context);
  return seekers.map((seeker, i) => {
    const { shares } = weighMatches(seeker, context, habits, weights);
    return [...(plan.given ? clampShares(shares, [plan.given.captionOwners[i]], bodies) : shares)];
  });
};

/** A line that was tried as a heading and left where it is: its place among the blocks, and what the page would lose (log). */
interface LeftLine {
  readonly at: number;
  readonly loss: number;
}

/** Takes lines for the headings that bodies lack where the page gains by it. */
const uncoverHeadings = (page: SettledPage, link: (blocks: readonly Block[]) => LinkedPage) => {
  const left: LeftLine[] = [];
  let best = { linked: page.linked, score: scoreAsLinked(page.linked) };
  const { blocks } = page.linked;
  for (const { at, cost } of hiddenHeadings(blocks, page.plan, page.headings, page.bodies.length)) {
    const linked = link(withKind(best.linked.blocks, new Set(at), 'heading'));
    const score = scoreAsLinked(linked) + cost;
    if (score > best.score) best = { linked, score };
    else left.push({ at: at[0]!, loss: score - best.score });
  }
  return { uncovered: best.linked, left };
};

/** A line left inside a body, as the start of an article that was tried there. */
const asTried = ({ units }: PagePlan, left: readonly LeftLine[]): TriedLink[] =>
  left.flatMap(({ at, loss }) => {
    const unit = units.findIndex((one) => one.at === at);
    return unit < 0 ? [] : [{ unit, link: -1, loss }];
  });

/** Bodies and their headings; subheads and headings that stand where the other should are told apart once more. */
const settlePage = (blocks: readonly Block[], weights: ArticleWeights, texts: PageTexts): SettledPage => {
  const link = (of: readonly Block[]): LinkedPage => linkBlocks(of, weights, texts);
  const first = settle(link(blocks), weights);
  const promoted = promoteSubheads(blocks, first.plan, first.before);
  const second = promoted ? settle(link(promoted), weights) : first;
  const { uncovered, left } = uncoverHeadings(second, link);
  const third = uncovered === second.linked ? second : settle(uncovered, weights);
  const demoted = demoteHeadings(uncovered.blocks, third.plan, third.before, third.headings);
  const last = demoted ? settle(link(demoted), weights) : third;
  return { ...last, tried: [...last.tried, ...asTried(last.plan, left)] };
};

/** A photograph belongs to an article: “none”, the last of the shares, is taken where the page has no body at all. */
const likeliestBody = (shares: readonly number[]): number => {
  const bodies = shares.slice(0, -1);
  return bodies.indexOf(Math.max(...bodies));
};

/**
 * Decides what the blocks of a page make, around what is given: bodies, the headings that go with them, their captions.
 * `alone` is the page as it was decided when nothing was given.
 */
export const readPage = (
  blocks: readonly Block[],
  weights: ArticleWeights,
  given: readonly Given[] = [],
  alone?: PageReading,
): PageReading => {
  const earlier = alone && earlierLinks(alone.plan.units, alone.before);
  const settled = settlePage(blocks, weights, pageTexts(given, earlier));
  const { linked: _, context: __, ...page } = settled;
  const old = isOld(page.plan);
  const shares = captionShares(settled, weights.caption);
  return {
    ...page,
    roles: page.headings.groups.map(({ lines }) => readRoles(lines, old, weights.roles, given)),
    captionShares: shares,
    captionOf: shares.map((row, i) => (page.plan.given?.captionOwners[i] === null ? -1 : likeliestBody(row))),
  };
};
