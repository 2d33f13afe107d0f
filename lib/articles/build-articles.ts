import { joinLines } from '../hanzi/join-lines.ts';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import type { Body } from './body.ts';
import type { HeadingWeights } from './heading-segments.ts';
import type { HeadingMatch } from './match-headings.ts';
import { joinBody } from './join-body.ts';
import { linkUnits } from './link-units.ts';
import { matchContext, matchShares, pageHabits } from './match-context.ts';
import { type Loose, pagePlan, type PagePlan } from './page-plan.ts';
import { readByline } from './read-byline.ts';
import { readRoles } from './heading-roles.ts';
import { headedBy, seekersOfCaptions } from './seekers.ts';
import { settleStarts, type Settled } from './settle-starts.ts';
import { demoteHeadings, promoteSubheads } from './settle-subheads.ts';
import { splitCredit } from './split-credit.ts';

/** The learned weights of this stage: one number a feature of each table. */
export interface ArticleWeights extends HeadingWeights {
  readonly link: readonly number[];
  readonly roles: readonly number[];
  readonly caption: readonly number[];
}

const linesOf = (block: Block) => block.lines.map(({ line }) => line);
const passageOf = (loose: readonly Loose[]): Passage =>
  joinLines(
    loose.flatMap(({ block }) => linesOf(block)),
    'spaced',
  );

/** A page without a single stop is one of the papers before 1949. */
const isOld = (plan: PagePlan): boolean =>
  plan.units.length > 0 && !plan.units.some(({ text }) => /[。！？]/u.test(text));

const headingParts = (
  lines: readonly Loose[],
  old: boolean,
  weights: readonly number[],
): Pick<Article, 'kicker' | 'headline' | 'deck'> => {
  const { kickers, decks } = readRoles(lines, old, weights).reading;
  const kicker = lines.slice(0, kickers);
  const deck = lines.slice(lines.length - decks);
  return {
    ...(kicker.length ? { kicker: passageOf(kicker) } : {}),
    headline: lines.slice(kickers, lines.length - decks).map((line) => passageOf([line])),
    ...(decks ? { deck: passageOf(deck) } : {}),
  };
};

const captionsOf = (
  plan: PagePlan,
  bodies: readonly Body[],
  { groups, bodyOf }: HeadingMatch,
  weights: readonly number[],
): number[] => {
  const seekers = seekersOfCaptions(plan, headedBy(plan, groups, bodyOf), bodies.length);
  const context = matchContext(bodies, plan.units.length);
  const habits = pageHabits(seekers, context);
  return seekers.map((seeker) => {
    const row = matchShares(seeker, context, habits, weights);
    const best = row.indexOf(Math.max(...row));
    return best < bodies.length ? best : -1;
  });
};

interface SettledPage extends Settled {
  readonly plan: PagePlan;
}

const settle = (blocks: readonly Block[], weights: ArticleWeights): SettledPage => {
  const plan = pagePlan(blocks);
  return { plan, ...settleStarts(plan, linkUnits(plan, weights.link), weights) };
};

/** Bodies and their headings; subheads and headings that stand where the other should are told apart once more. */
const settlePage = (blocks: readonly Block[], weights: ArticleWeights): SettledPage => {
  const first = settle(blocks, weights);
  const promoted = promoteSubheads(blocks, first.plan, first.before);
  const second = promoted ? settle(promoted, weights) : first;
  const demoted = demoteHeadings(promoted ?? blocks, second.plan, second.before, second.headings);
  return demoted ? settle(demoted, weights) : second;
};

/** The blocks of a page put together: bodies, the headings that go with them, their captions; and what belongs to none. */
export const buildArticles = (blocks: readonly Block[], weights: ArticleWeights): Result => {
  const { plan, bodies, headings } = settlePage(blocks, weights);
  const captionOf = captionsOf(plan, bodies, headings, weights.caption);
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
