import type { Block } from '../model/block.ts';
import type { Given } from '../model/given.ts';
import type { ChoiceWeights } from './choice-net.ts';
import type { ArticleWeights } from './build-articles.ts';
import { earlierLinks } from './given/earlier-links.ts';
import { clampShares } from './given/given-owners.ts';
import { readRoles } from './heading-roles.ts';
import { headingSeekers } from './heading-seekers.ts';
import { type Links, linkUnits } from './link-units.ts';
import { matchContext, pageHabits, weighMatches } from './match-context.ts';
import type { PageReading } from './page-reading.ts';
import { pagePlan, type PagePlan } from './page-plan.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';
import { headedBy, seekersOfCaptions } from './seekers.ts';
import { settledAs, settleStarts, type Settled, type TriedLink } from './settle-starts.ts';
import { demoteHeadings, hiddenHeadings, promoteSubheads, withKind } from './settle-subheads.ts';

/** A page with its bodies and their headings. */
interface SettledPage extends Settled, Pick<PageReading, 'plan' | 'choices'> {}

/** A page without a single stop is one of the papers before 1949. */
const isOld = (plan: PagePlan): boolean =>
  plan.units.length > 0 && !plan.units.some(({ text }) => /[。！？]/u.test(text));

const captionShares = ({ plan, bodies, headings }: SettledPage, weights: ChoiceWeights): number[][] => {
  const seekers = seekersOfCaptions(plan, headedBy(plan, headings.groups, headings.bodyOf), bodies.length);
  const context = matchContext(bodies, plan);
  const habits = pageHabits(seekers, context);
  return seekers.map((seeker, i) => {
    const { shares } = weighMatches(seeker, context, habits, weights);
    return [...(plan.given ? clampShares(shares, [plan.given.captionOwners[i]], bodies) : shares)];
  });
};

interface LinkedPlan {
  readonly plan: PagePlan;
  readonly links: Links;
}

const linkPlan = (blocks: readonly Block[], weights: ArticleWeights, texts: PageTexts): LinkedPlan => {
  const plan = pagePlan(blocks, texts);
  return { plan, links: linkUnits(plan, weights.link) };
};

const settle = (blocks: readonly Block[], weights: ArticleWeights, texts: PageTexts): SettledPage => {
  const { plan, links } = linkPlan(blocks, weights, texts);
  return { plan, choices: links.choices, ...settleStarts(plan, links, weights) };
};

/** How well the blocks of a page go together: what links units and what ties headings to bodies, as a logarithm. */
const scoreOf = ({ before, choices, headings }: Omit<SettledPage, 'tried'>): number =>
  choices.reduce(
    (sum, { options, logShare }, to) => sum + (logShare[options.indexOf(before[to]! < 0 ? null : before[to]!)] ?? -9),
    headings.score,
  );

/** How well they do as the text alone links the units: no start is tried against the headings, which would take long. */
const scoreAsLinked = ({ plan, links: { before, choices } }: LinkedPlan, weights: ArticleWeights): number =>
  scoreOf({ plan, choices, ...settledAs(plan, before, weights, headingSeekers(plan)) });

/** A line that was tried as a heading and left where it is: its place among the blocks, and what the page would lose (log). */
interface LeftLine {
  readonly at: number;
  readonly loss: number;
}

interface Uncovered {
  readonly blocks: readonly Block[];
  readonly left: readonly LeftLine[];
}

/** Takes lines for the headings that bodies lack where the page gains by it. */
const uncoverHeadings = (
  blocks: readonly Block[],
  page: SettledPage,
  weights: ArticleWeights,
  texts: PageTexts,
): Uncovered => {
  const hidden = hiddenHeadings(blocks, page.plan, page.headings, page.bodies.length);
  if (hidden.length === 0) return { blocks, left: [] };
  const left: LeftLine[] = [];
  let best = { blocks, score: scoreAsLinked(linkPlan(blocks, weights, texts), weights) };
  for (const { at, cost } of hidden) {
    const other = withKind(best.blocks, new Set(at), 'heading');
    const score = scoreAsLinked(linkPlan(other, weights, texts), weights) + cost;
    if (score > best.score) best = { blocks: other, score };
    else left.push({ at: at[0]!, loss: score - best.score });
  }
  return { blocks: best.blocks, left };
};

/** A line left inside a body, as the start of an article that was tried there. */
const asTried = ({ units }: PagePlan, left: readonly LeftLine[]): TriedLink[] =>
  left.flatMap(({ at, loss }) => {
    const unit = units.findIndex((one) => one.at === at);
    return unit < 0 ? [] : [{ unit, link: -1, loss }];
  });

/** Bodies and their headings; subheads and headings that stand where the other should are told apart once more. */
const settlePage = (blocks: readonly Block[], weights: ArticleWeights, texts: PageTexts): SettledPage => {
  const first = settle(blocks, weights, texts);
  const promoted = promoteSubheads(blocks, first.plan, first.before) ?? blocks;
  const second = promoted === blocks ? first : settle(promoted, weights, texts);
  const { blocks: uncovered, left } = uncoverHeadings(promoted, second, weights, texts);
  const third = uncovered === promoted ? second : settle(uncovered, weights, texts);
  const demoted = demoteHeadings(uncovered, third.plan, third.before, third.headings);
  const last = demoted ? settle(demoted, weights, texts) : third;
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
  const page = settlePage(blocks, weights, pageTexts(given, earlier));
  const old = isOld(page.plan);
  const shares = captionShares(page, weights.caption);
  return {
    ...page,
    roles: page.headings.groups.map(({ lines }) => readRoles(lines, old, weights.roles, given)),
    captionShares: shares,
    captionOf: shares.map((row, i) => (page.plan.given?.captionOwners[i] === null ? -1 : likeliestBody(row))),
  };
};
