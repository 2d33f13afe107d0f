import { joinLines } from '../hanzi/join-lines.ts';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import type { ChoiceWeights } from './choice-net.ts';
import { judgePage } from './confidence/judge-page.ts';
import { findDoubts } from './doubts/find-doubts.ts';
import { worthShowing } from './doubts/worth-showing.ts';
import type { RoleReading } from './heading-roles.ts';
import type { HeadingWeights } from './heading-segments.ts';
import { joinBody } from './join-body.ts';
import type { Loose } from './page-plan.ts';
import type { PageReading } from './page-reading.ts';
import { readByline } from './read-byline.ts';
import { splitCredit } from './split-credit.ts';

/** The learned weights of this stage: those of each choice. */
export interface ArticleWeights extends HeadingWeights {
  readonly link: ChoiceWeights;
  readonly roles: ChoiceWeights;
  readonly caption: ChoiceWeights;
}

const linesOf = (block: Block) => block.lines.map(({ line }) => line);
const passageOf = (loose: readonly Loose[]): Passage =>
  joinLines(
    loose.flatMap(({ block }) => linesOf(block)),
    'spaced',
  );

const headingParts = ({ lines, kickers, decks }: RoleReading): Pick<Article, 'kicker' | 'headline' | 'deck'> => {
  const kicker = lines.slice(0, kickers);
  const deck = lines.slice(lines.length - decks);
  return {
    ...(kicker.length ? { kicker: passageOf(kicker) } : {}),
    headline: lines.slice(kickers, lines.length - decks).map((line) => passageOf([line])),
    ...(decks ? { deck: passageOf(deck) } : {}),
  };
};

/** What was decided about a page put together: bodies, the headings that go with them, their captions; and what belongs to none. */
export const buildArticles = (page: PageReading): Result => {
  const { plan, bodies, headings, roles, captionOf } = page;
  const { confidence, doubts } = judgePage(page, findDoubts(page));
  const articles = bodies.map((body, b): Article => {
    const heading = roles[headings.bodyOf.indexOf(b)];
    const paragraphs = joinBody(body);
    return {
      ...(heading ? headingParts(heading.reading) : { headline: [] }),
      ...readByline(paragraphs),
      body: paragraphs,
      captions: plan.captions.filter((_, c) => captionOf[c] === b).map(({ block }) => splitCredit(linesOf(block))),
      confidence: confidence[b]!,
    };
  });
  const unplaced = [
    ...headings.groups.filter((_, g) => headings.bodyOf[g]! < 0).map(({ lines }) => passageOf(lines)),
    ...plan.captions.filter((_, c) => captionOf[c]! < 0).map(({ block }) => joinLines(linesOf(block), 'spaced')),
  ];
  const furniture = plan.furniture.map((block) => joinLines(linesOf(block), 'spaced'));
  return { articles, furniture, unplaced, doubts: worthShowing(doubts, confidence) };
};
