import type { SetLine } from '../model/set-line.ts';
import { blockFacts } from './block-facts.ts';
import type { LineContext } from './line-context.ts';
import { type LineFacts, lineFacts } from './line-facts.ts';
import { echoes } from './echoes.ts';
import { columnIndents } from './column-indents.ts';
import { pageEvidence } from './page-evidence.ts';

/** A mark left open this many lines ago was lost by the reading, not closed late. */
const LONGEST_QUOTATION = 24;

/** How many quotation marks and brackets are open before each line. */
const openBefore = (facts: readonly LineFacts[]): number[] => {
  let open = 0;
  let since = 0;
  return facts.map(({ openings, dateline }) => {
    if (dateline || since > LONGEST_QUOTATION) open = 0;
    const before = open;
    open = Math.max(0, open + openings);
    since = open > 0 && before > 0 ? since + 1 : 0;
    return Math.min(2, before);
  });
};

const MOST_UNMARKED = 4;

/** How many lines without a mark stand right before each, at most so many. */
const unmarkedBefore = (facts: readonly LineFacts[]): number[] => {
  let run = 0;
  return facts.map(({ marks }) => {
    const before = run;
    run = marks > 0 ? 0 : Math.min(MOST_UNMARKED, run + 1);
    return before;
  });
};

/** Everything that the weights look at, line by line. The lines are those of one page, in reading order. */
export const lineContexts = (lines: readonly SetLine[]): LineContext[] => {
  const facts = lines.map((set, i) => lineFacts(set, lines[i + 1]));
  const page = pageEvidence(facts);
  const blocks = blockFacts(facts);
  const indents = columnIndents(facts, page.indent);
  const open = openBefore(facts);
  const echo = echoes(lines);
  const unmarkedAbove = unmarkedBefore(facts);
  const unmarkedBelow = unmarkedBefore(facts.toReversed()).toReversed();
  return facts.map((here, i) => ({
    here,
    before: facts[i - 1],
    earlier: facts[i - 2],
    after: facts[i + 1],
    beyond: facts[i + 2],
    block: blocks[i]!,
    page,
    indent: indents[i]!,
    open: open[i]!,
    unmarkedAbove: unmarkedAbove[i]!,
    unmarkedBelow: unmarkedBelow[i]!,
    fromHead: Math.min(3, i),
    fromFoot: Math.min(3, facts.length - 1 - i),
    echo: echo.anywhere[i]!,
    nearEcho: echo.near[i]!,
    topicBreak: echo.breaks[i]!,
  }));
};
