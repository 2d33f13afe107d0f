import { expect, test } from 'vitest';
import { measureLine, splitLines } from '../../../lib/lines/split-lines.ts';
import { setLines } from '../../../lib/columns/set-lines.ts';
import { lineContexts } from '../../../lib/paragraphs/line-contexts.ts';
import { FIRST, NEXT } from '../../../lib/paragraphs/line-roles.ts';
import { loadRoleWeights } from '../../../lib/paragraphs/load-role-weights.ts';
import { ROLE_WEIGHTS } from '../../../lib/paragraphs/role-weights.ts';
import { OUTPUTS } from '../../../lib/paragraphs/role-net/net-layout.ts';
import { netLines } from '../../../lib/paragraphs/role-net/net-lines.ts';
import { outputsAt, runNet } from '../../../lib/paragraphs/role-net/run-net.ts';
import { weighFacts } from '../../../lib/paragraphs/role-net/weigh-facts.ts';

const text = ['　　昨日清晨江面薄雾', '未散，渡口已有人等着', '头一班船。', '　　船来了，人群往前', '挪了一步。'].join(
  '\n',
);
const lines = netLines(
  lineContexts(setLines(splitLines({ text }), (start, end, blanks) => measureLine(text, start, end, blanks))),
);
const nets = loadRoleWeights(ROLE_WEIGHTS).map((weights) => ({ weights, run: runNet(lines, weights) }));

test('one line read by itself, with what is carried to it from both sides, says what it says among all', () => {
  const facts = lines.values.length / lines.count;
  const measures = lines.measures.length / lines.count;
  const line = {
    count: 1,
    values: lines.values.slice(3 * facts, 4 * facts),
    measures: lines.measures.slice(3 * measures, 4 * measures),
  };
  for (const { run, weights } of nets) {
    const alone = outputsAt(3, line, run, weights);
    alone.forEach((score, r) => expect(score).toBeCloseTo(run.outputs[3 * OUTPUTS + r]!, 4));
  }
});

test('the white space before a line is among what speaks for its starting a paragraph', () => {
  const facts = weighFacts(lines, nets, 3, FIRST, NEXT);
  const strongest = facts.toSorted((a, b) => b.odds - a.odds).slice(0, 8);
  expect(strongest.map(({ name }) => name.replace(/ = \d+$/u, ''))).toContain('inset');
});
