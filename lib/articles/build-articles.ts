import { joinLines } from '../hanzi/join-lines.ts';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import { type Body, gatherBodies } from './body.ts';
import { type HeadingMatch, type HeadingWeights, matchHeadings } from './match-headings.ts';
import { joinBody } from './join-body.ts';
import { linkUnits } from './link-units.ts';
import { matchContext, matchShares } from './match-context.ts';
import { type Loose, pagePlan, type PagePlan } from './page-plan.ts';
import { readByline } from './read-byline.ts';
import { readRoles } from './heading-roles.ts';
import { seekerOfCaption } from './seekers.ts';
import { demoteHeadings, promoteSubheads } from './settle-subheads.ts';
import { splitCredit } from './split-credit.ts';

/** The learned weights of this stage: one number a feature of each table. */
export interface ArticleWeights extends HeadingWeights {
  readonly link: readonly number[];
  readonly roles: readonly number[];
  readonly caption: readonly number[];
}

const linesOf = (block: Block) => block.lines.map(({ line }) => line);
const passageOf = (loose: readonly Loose[]): Passage => joinLines(loose.flatMap(({ block }) => linesOf(block)), 'spaced');

/** A page without a single stop is one of the papers before 1949. */
const isOld = (plan: PagePlan): boolean => plan.units.length > 0 && !plan.units.some(({ text }) => /[。！？]/u.test(text));

const headingParts = (lines: readonly Loose[], old: boolean, weights: readonly number[]): Pick<Article, 'kicker' | 'headline' | 'deck'> => {
  const { kickers, decks } = readRoles(lines, old, weights).reading;
  const kicker = lines.slice(0, kickers);
  const deck = lines.slice(lines.length - decks);
  return {
    ...(kicker.length ? { kicker: passageOf(kicker) } : {}),
    headline: lines.slice(kickers, lines.length - decks).map((line) => passageOf([line])),
    ...(decks ? { deck: passageOf(deck) } : {}),
  };
};

const captionsOf = (plan: PagePlan, bodies: readonly Body[], weights: readonly number[]): number[] => {
  const shares = matchShares(plan.captions.map((c) => seekerOfCaption(c, plan)), matchContext(bodies, plan.units.length), weights);
  return shares.map((row) => {
    const best = row.indexOf(Math.max(...row));
    return best < bodies.length ? best : -1;
  });
};

interface Settled {
  readonly blocks: readonly Block[];
  readonly plan: PagePlan;
  readonly before: readonly number[];
  readonly bodies: readonly Body[];
}

const settle = (blocks: readonly Block[], weights: ArticleWeights): Settled => {
  const plan = pagePlan(blocks);
  const { before } = linkUnits(plan, weights.link);
  return { blocks, plan, before, bodies: gatherBodies(plan.units, before) };
};

const matchSettled = ({ plan, bodies }: Settled, weights: ArticleWeights): HeadingMatch =>
  matchHeadings(plan, matchContext(bodies, plan.units.length), weights);

/** Bodies and their headings; subheads and headings that stand where the other should are told apart once more. */
const settleHeadings = (blocks: readonly Block[], weights: ArticleWeights): Settled & { readonly headings: HeadingMatch } => {
  const first = settle(blocks, weights);
  const promoted = promoteSubheads(blocks, first.plan, first.before);
  const second = promoted ? settle(promoted, weights) : first;
  const headings = matchSettled(second, weights);
  const demoted = demoteHeadings(second.blocks, second.plan, second.before, headings);
  if (!demoted) return { ...second, headings };
  const third = settle(demoted, weights);
  return { ...third, headings: matchSettled(third, weights) };
};

/** The blocks of a page put together: bodies, the headings that go with them, their captions; and what belongs to none. */
export const buildArticles = (blocks: readonly Block[], weights: ArticleWeights): Result => {
  const { plan, bodies, headings } = settleHeadings(blocks, weights);
  const captionOf = captionsOf(plan, bodies, weights.caption);
  const old = isOld(plan);
  const articles = bodies.map((body, b): Article => {
    const group = headings.groups[headings.bodyOf.indexOf(b)];
    const paragraphs = joinBody(body);
    return {
      ...(group ? headingParts(group.lines, old, weights.roles) : { headline: [] }),
      ...readByline(paragraphs),
      body: paragraphs,
      captions: plan.captions.filter((_, c) => captionOf[c] === b).map(({ block }) => splitCredit(linesOf(block))),
      confidence: 0.5,
    };
  });
  const unplaced = [
    ...headings.groups.filter((_, g) => headings.bodyOf[g]! < 0).map(({ lines }) => passageOf(lines)),
    ...plan.captions.filter((_, c) => captionOf[c]! < 0).map(({ block }) => joinLines(linesOf(block), 'spaced')),
  ];
  const furniture = plan.furniture.map((block) => joinLines(linesOf(block), 'spaced'));
  return { articles, furniture, unplaced, doubts: [] };
};
