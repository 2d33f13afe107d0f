import { parseArgs } from 'node:util';
import type { ChoiceWeights } from '../lib/articles/choice-net.ts';
import { gatherBlocks } from '../lib/paragraphs/gather-blocks.ts';
import { labelLines } from '../lib/paragraphs/label-lines.ts';
import { lineContexts } from '../lib/paragraphs/line-contexts.ts';
import { loadRoleWeights } from '../lib/paragraphs/load-role-weights.ts';
import { ROLE_WEIGHTS } from '../lib/paragraphs/role-weights.ts';
import type { RoleWeights, ScoreNet } from '../lib/paragraphs/role-model.ts';
import type { NetWeights } from '../lib/paragraphs/role-net/net-layout.ts';
import { netLines } from '../lib/paragraphs/role-net/net-lines.ts';
import { seamOf } from '../lib/paragraphs/seam.ts';
import { createRandom, type Random } from '../test/support/random.ts';
import { STYLE_KINDS } from '../test/support/typesetter/draw-style.ts';
import { loadCorpus } from '../test/support/typesetter/load-corpus.ts';
import { typesetKind } from '../test/support/typesetter/typeset-kind.ts';
import { type ArticleLessons, articleLessons } from './train/article-lessons.ts';
import { type ChoiceLesson, learnChoices, type Manner, shareRight } from './train/learn-choices.ts';
import type { RoleLesson } from './train/learn-page.ts';
import { learnRoles } from './train/learn-roles.ts';
import { linesOfPage } from './train/lessons.ts';
import { runNet } from './train/plain-net/run-net.ts';
import { trueOpenings, trueRoles } from './train/true-roles.ts';
import { writeArticleWeights, writeRoleWeights } from './train/write-weights.ts';

/** Every kind of page, and clean text, which must stay as it is. */
const KINDS = [...STYLE_KINDS, 'clean'] as const;
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '350' },
    rounds: { type: 'string', default: '18' },
    corpus: { type: 'string', default: 'all' },
    'keep-roles': { type: 'boolean', default: false },
  },
});
const PAGES = Number(values.pages);
const ROUNDS = Number(values.rounds);
const CHOICE_ROUNDS = 8;
/** A tenth of the features is kept from each lesson, so that nothing hangs on one of them alone. */
const OFTEN_TOLD: Manner = { straight: false, untold: 0.1 };
/** Captions of typeset pages say what their articles say more often than those of papers do: no more is learned of that than need be. */
const MANNERS: Readonly<Record<keyof ArticleLessons, Manner>> = {
  link: OFTEN_TOLD,
  boundary: OFTEN_TOLD,
  match: OFTEN_TOLD,
  roles: OFTEN_TOLD,
  caption: { straight: true, untold: 0.15 },
};
const corpus = loadCorpus(values.corpus as 'all' | 'training');
/** Choices are learned the same whether or not roles were learned right before. */
const choiceRandom = createRandom(20220509);
const orderBy =
  (random: Random) =>
  (n: number): number[] =>
    random.shuffled([...Array(n).keys()]);

/** Pages to learn from are numbered from here on, far from those that evaluations and tests ask for. */
const FIRST_PAGE = 1_000_000;
const PAGES_OF_A_NET = 100_000;

const setPages = (from: number, pages: number) =>
  KINDS.flatMap((kind) => Array.from({ length: pages }, (_, i) => typesetKind(corpus, kind, from + i)));

const roleLesson = (page: ReturnType<typeof typesetKind>): RoleLesson[] => {
  const lines = linesOfPage(page.text);
  const roles = trueRoles(lines, page);
  if (!roles.every((role) => role >= 0)) return [];
  const contexts = lineContexts(lines);
  const seam = Uint8Array.from(contexts, seamOf);
  return [{ lines: netLines(contexts), seam, roles, opens: trueOpenings(lines, page) }];
};

/** Each net learns from other pages, and is told less of their facts the later it is: the shares that are kept from it. */
const UNTOLD = [0.1, 0.15];

const learnNet = (untold: number, n: number): NetWeights => {
  const random = createRandom(20220510 + n);
  const first = FIRST_PAGE + (n + 1) * PAGES_OF_A_NET;
  const lessonsOf = (round: number): RoleLesson[] => setPages(first + round * PAGES, PAGES).flatMap(roleLesson);
  const report = (round: number, loss: number): void =>
    console.log(`net ${n + 1}, round ${round + 1}: ${loss.toFixed(3)} nats a page`);
  return learnRoles({ lessonsOf, rounds: ROUNDS, untold, order: orderBy(random), random: random.next, report });
};

/** Learns the weights of line roles, or takes those that are checked in. */
const roleWeights = (): RoleWeights =>
  values['keep-roles'] ? loadRoleWeights(ROLE_WEIGHTS) : writeRoleWeights(UNTOLD.map(learnNet));

/** How far weights are shaken, as a share of each. */
const SHAKEN = 0.2;

/**
 * The nets know the corpus better than they will know a paper's text: how units are linked, which hangs on their
 * probabilities most, is learned from nets that are less sure.
 */
const shakenNet = (net: NetWeights): NetWeights =>
  net.map(
    (weight) => weight * (1 + SHAKEN * (choiceRandom.next() + choiceRandom.next() + choiceRandom.next() - 1.5) * 2),
  );

const rounded = roleWeights();
const gathered: Record<keyof ArticleLessons, ChoiceLesson[]> = {
  link: [],
  boundary: [],
  match: [],
  roles: [],
  caption: [],
};
/** What is learned is learned of the plain net: the one that reads pages is right to seven digits only. */
const scorePlainly: ScoreNet = (lines, net) => runNet(lines, net).outputs;
const lessonsOf = (page: ReturnType<typeof typesetKind>, weights: RoleWeights): ArticleLessons => {
  const blocks = gatherBlocks(
    labelLines(linesOfPage(page.text), weights, [], { scoreNet: scorePlainly, byForm: false }),
  );
  return articleLessons(blocks, page, !/[。！？]/u.test(page.text));
};

for (const page of setPages(500_000, PAGES)) {
  const found = { ...lessonsOf(page, rounded), link: lessonsOf(page, rounded.map(shakenNet)).link };
  for (const key of Object.keys(gathered) as (keyof ArticleLessons)[]) gathered[key].push(...found[key]);
}
const learned = Object.fromEntries(
  Object.entries(gathered).map(([key, choices]) => {
    const weights = learnChoices(
      choices,
      CHOICE_ROUNDS,
      orderBy(choiceRandom),
      choiceRandom.next,
      MANNERS[key as keyof ArticleLessons],
    );
    console.log(`${key}: ${choices.length} choices, ${(100 * shareRight(choices, weights)).toFixed(2)} % right`);
    return [key, weights];
  }),
) as Record<keyof ArticleLessons, ChoiceWeights>;
writeArticleWeights(learned);
