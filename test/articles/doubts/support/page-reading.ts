import { readingsOf } from '../../../../lib/articles/heading-roles.ts';
import { headingGroup } from '../../../../lib/articles/heading-group.ts';
import { gatherBodies } from '../../../../lib/articles/body.ts';
import type { PageReading } from '../../../../lib/articles/page-reading.ts';
import { pagePlan, type PagePlan } from '../../../../lib/articles/page-plan.ts';
import { measureLine } from '../../../../lib/lines/split-lines.ts';
import type { Block, BlockKind } from '../../../../lib/model/block.ts';
import type { SetLine } from '../../../../lib/model/set-line.ts';

/** A block of lines of 12 em that stand one after another in the source, from `start` on. */
export const block = (kind: BlockKind, texts: readonly string[], start = 0, more: Partial<Block> = {}): Block => {
  const source = texts.join('\n');
  let at = 0;
  const lines = texts.map((text): SetLine => {
    const line = measureLine(source, at, at + text.length, 0)!;
    at += text.length + 1;
    const span = { start: line.span.start + start, end: line.span.end + start };
    return { line: { ...line, span }, measure: 12, deficit: 12 - line.width, column: 0 };
  });
  return {
    kind,
    lines,
    resumes: 0,
    opens: 0,
    heading: 0,
    risk: 0,
    starts: texts.map((_, i) => (i === 0 ? 1 : 0)),
    ...more,
  };
};

/** A page of heading lines and one body under them. */
export const pageOfLines = (...headings: readonly string[]): PagePlan =>
  pagePlan([
    ...headings.map((text, i) => block('heading', [text], 20 * i)),
    block('paragraph', ['昨日清晨江面薄雾未散'], 200),
  ]);

/** What was decided of a page whose heading lines are one group: all of one article, unless said otherwise. */
export const readingOf = (plan: PagePlan, more: Partial<PageReading> = {}): PageReading => {
  const before = plan.units.map((_, i) => i - 1);
  const groups = plan.headings.length ? [headingGroup(plan, 0, plan.headings.length)] : [];
  return {
    plan,
    before,
    bodies: gatherBodies(plan.units, before),
    choices: plan.units.map((_, i) => ({
      options: i === 0 ? [null] : [null, i - 1],
      logShare: i === 0 ? [0] : [-3, -0.05],
    })),
    tried: [],
    headings: { groups, bodyOf: groups.map(() => 0), shares: groups.map(() => [-0.05, -3]), odds: [], score: 0 },
    roles: groups.map(({ lines }) => {
      const readings = readingsOf(lines, false);
      return { reading: readings[0]!, readings, shares: readings.map(() => -Math.log(readings.length)) };
    }),
    captionShares: plan.captions.map(() => [-0.05, -3]),
    captionOf: plan.captions.map(() => 0),
    ...more,
  };
};
