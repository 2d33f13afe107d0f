import { expect, test } from 'vitest';
import { ARTICLE_WEIGHTS } from '../../lib/articles/article-weights.ts';
import { gatherBodies } from '../../lib/articles/body.ts';
import { headingSeekers } from '../../lib/articles/heading-seekers.ts';
import { bestGrouping, headingSegments, MOST_LINES } from '../../lib/articles/heading-segments.ts';
import { linkUnits } from '../../lib/articles/link-units.ts';
import { loadArticleWeights } from '../../lib/articles/load-article-weights.ts';
import { matchContext } from '../../lib/articles/match-context.ts';
import { pagePlan } from '../../lib/articles/page-plan.ts';
import { gatherBlocks } from '../../lib/paragraphs/gather-blocks.ts';
import { labelLines } from '../../lib/paragraphs/label-lines.ts';
import { loadRoleWeights } from '../../lib/paragraphs/load-role-weights.ts';
import { ROLE_WEIGHTS } from '../../lib/paragraphs/role-weights.ts';
import { linesOfPage } from '../../scripts/train/lessons.ts';
import { loadCorpus } from '../support/typesetter/load-corpus.ts';
import { typesetKind } from '../support/typesetter/typeset-kind.ts';

const weights = loadArticleWeights(ARTICLE_WEIGHTS);
const corpus = loadCorpus('all');

const segmentsOf = (seed: number) => {
  const { text } = typesetKind(corpus, 'shuffled', seed);
  const plan = pagePlan(gatherBlocks(labelLines(linesOfPage(text), loadRoleWeights(ROLE_WEIGHTS))));
  const bodies = gatherBodies(plan.units, linkUnits(plan, weights.link).before);
  const segments = headingSegments(plan, matchContext(bodies, plan), weights, headingSeekers(plan));
  return { segments, lines: plan.headings.length };
};

const pages = [31, 32, 33].map(segmentsOf);

test('no segment of heading lines is worth more than the greatest bound of its lines', () => {
  for (const { segments, lines } of pages) {
    expect(lines).toBeGreaterThan(3);
    for (let from = 0; from < lines; from++)
      for (let to = from + 1; to <= Math.min(lines, from + MOST_LINES); to++) {
        const bound = Math.max(...segments.bounds.slice(from, to));
        expect(segments.segmentOf(from, to).most).toBeLessThanOrEqual(bound);
      }
  }
});

test('bounds leave the best grouping as it is', () => {
  for (const { segments, lines } of pages) {
    const unbounded = { ...segments, bounds: segments.bounds.map(() => Infinity) };
    expect(bestGrouping(segments, lines)).toEqual(bestGrouping(unbounded, lines));
  }
});
