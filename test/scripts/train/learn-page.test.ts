import { expect, test } from 'vitest';
import { lineContexts } from '../../../lib/paragraphs/line-contexts.ts';
import { NET_PARTS, NET_SIZE, PART_STARTS } from '../../../lib/paragraphs/role-net/net-layout.ts';
import { netLines } from '../../../lib/paragraphs/role-net/net-lines.ts';
import { seamOf } from '../../../lib/paragraphs/seam.ts';
import { learnPage } from '../../../scripts/train/learn-page.ts';
import { linesOfPage } from '../../../scripts/train/lessons.ts';
import { trueOpenings, trueRoles } from '../../../scripts/train/true-roles.ts';
import { createRandom } from '../../support/random.ts';
import { loadCorpus } from '../../support/typesetter/load-corpus.ts';
import { typesetKind } from '../../support/typesetter/typeset-kind.ts';

const page = typesetKind(loadCorpus('all'), 'plain', 11);
const lines = linesOfPage(page.text).slice(0, 30);
const contexts = lineContexts(lines);
const lesson = {
  lines: netLines(contexts),
  seam: Uint8Array.from(contexts, seamOf),
  roles: trueRoles(lines, page),
  opens: trueOpenings(lines, page),
};
const random = createRandom(5);
const weights = new Float32Array(NET_SIZE).map(() => 0.3 * (random.next() - 0.5));
/** Nothing is left untold. */
const all = { untold: 0, random: () => 1 };
const lossAt = (at: number, moved: number): number => {
  const other = weights.slice();
  other[at]! += moved;
  return learnPage(lesson, other, new Float64Array(NET_SIZE), all);
};

const gradient = new Float64Array(NET_SIZE);
learnPage(lesson, weights, gradient, all);

const steepestOf = (from: number, to: number): number => {
  let best = from;
  for (let k = from; k < to; k++) if (Math.abs(gradient[k]!) > Math.abs(gradient[best]!)) best = k;
  return best;
};

test.each(NET_PARTS)('the gradient of the net’s $name is the slope of the loss', ({ name, rows, width }) => {
  const from = PART_STARTS[name];
  const at = steepestOf(from, from + rows * width);
  const step = 0.01;
  const slope = (lossAt(at, -step) - lossAt(at, step)) / (2 * step);
  expect(Math.abs(slope - gradient[at]!)).toBeLessThan(0.02 * Math.abs(slope) + 0.01);
});
