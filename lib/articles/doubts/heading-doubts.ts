import type { Doubt } from '../../model/doubt.ts';
import type { PageReading } from '../page-reading.ts';
import { otherChoices, riskOf } from './other-choices.ts';
import { coverOf, spansOf, spansOfLines } from './spans.ts';

/** Each heading that may go with another article or with none, and each that goes with none though it may with one. */
const elsewhere = ({ headings: { groups, bodyOf, shares } }: PageReading): Doubt[] =>
  groups.flatMap(({ lines }, g): Doubt[] => {
    const [second] = otherChoices(shares, bodyOf, g);
    if (!second) return [];
    const spans = spansOfLines(lines);
    const own = bodyOf[g]!;
    const to = second.body < 0 ? null : second.body;
    const common = { kind: 'headline', span: coverOf(spans), risk: riskOf(second.loss) } as const;
    const alternative = { do: 'moveHeading', spans, to } as const;
    return own < 0
      ? [{ ...common, reason: 'headingWithoutBody', alternative }]
      : [{ ...common, reason: 'headingMayBelongElsewhere', article: own, alternative }];
  });

/** The heading, of those that go with no article or with another, that a bare article may have: the likeliest. */
const headingFor = ({ headings: { groups, bodyOf, shares } }: PageReading, body: number) =>
  groups
    .map((group, g) => {
      const other = otherChoices(shares, bodyOf, g).find((choice) => choice.body === body);
      return { group, loss: other?.loss ?? -Infinity };
    })
    .reduce<{ group: (typeof groups)[number]; loss: number } | null>(
      (best, found) => (best && best.loss >= found.loss ? best : found),
      null,
    );

/** An article without a heading is rare enough that it is never less doubtful than this. */
const LEAST_BARE = 0.35;

/** Each article without a heading. */
const bare = (page: PageReading): Doubt[] =>
  page.bodies.flatMap(({ units }, article): Doubt[] => {
    if (page.headings.bodyOf.includes(article)) return [];
    const found = headingFor(page, article);
    const common = { kind: 'headline', reason: 'bodyWithoutHeading', article } as const;
    const [span] = spansOf(units[0]!.block);
    if (found)
      return [
        {
          ...common,
          span: span!,
          risk: Math.max(LEAST_BARE, riskOf(found.loss)),
          alternative: { do: 'moveHeading', spans: spansOfLines(found.group.lines), to: article },
        },
      ];
    if (article === 0) return [];
    return [{ ...common, span: span!, risk: LEAST_BARE, alternative: { do: 'joinArticle', to: article - 1 } }];
  });

/** Every heading, and every article without one, as a doubt however small. */
export const headingDoubts = (page: PageReading): Doubt[] => [...elsewhere(page), ...bare(page)];
