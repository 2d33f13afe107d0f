/**
 * Learns how sure an article is, and which close decisions are worth a reader's look, from typeset pages of seeds of their
 * own; writes lib/articles/confidence-weights.ts. To be run after the other weights have changed: `npm run train` does.
 *
 *   node scripts/train-confidence.ts [--pages N]
 */
import { parseArgs } from 'node:util';
import { ARTICLE_WEIGHTS } from '../lib/articles/article-weights.ts';
import { loadArticleWeights } from '../lib/articles/load-article-weights.ts';
import { readPage } from '../lib/articles/read-page.ts';
import { asInPapers } from '../lib/paragraphs/as-in-papers.ts';
import { gatherBlocks } from '../lib/paragraphs/gather-blocks.ts';
import { labelLines } from '../lib/paragraphs/label-lines.ts';
import { loadRoleWeights } from '../lib/paragraphs/load-role-weights.ts';
import { ROLE_WEIGHTS } from '../lib/paragraphs/role-weights.ts';
import { STYLE_KINDS } from '../test/support/typesetter/draw-style.ts';
import { loadCorpus } from '../test/support/typesetter/load-corpus.ts';
import { typesetKind } from '../test/support/typesetter/typeset-kind.ts';
import { chooseShown, figuresOf, isUsual } from './train-confidence/choose-shown.ts';
import { confidencePage } from './train-confidence/confidence-page.ts';
import { labelPage } from './train-confidence/label-page.ts';
import { judgeUnseen } from './train-confidence/judge-unseen.ts';
import { learnJudgements } from './train-confidence/learn-judgements.ts';
import { calibratePages, calibrateWeights, calibrationOf } from './train-confidence/recalibrate.ts';
import { writeConfidenceWeights } from './train-confidence/write-confidence-weights.ts';
import { linesOfPage } from './train/lessons.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '250' } } });
/** Far from the seeds that the other weights are learned from. */
const FIRST_SEED = 7_000_000;

const corpus = loadCorpus();
const roleWeights = asInPapers(loadRoleWeights(ROLE_WEIGHTS));
const articleWeights = loadArticleWeights(ARTICLE_WEIGHTS);

const tried = STYLE_KINDS.flatMap((kind, k) =>
  Array.from({ length: Number(values.pages) }, (_, i) => {
    const page = typesetKind(corpus, kind, FIRST_SEED + 1000 * k + i);
    return confidencePage(
      page,
      readPage(gatherBlocks(labelLines(linesOfPage(page.text), roleWeights)), articleWeights),
    );
  }),
).map((page) => ({ page, labels: labelPage(page) }));

const unseen = judgeUnseen(tried);
const calibration = calibrationOf(unseen);
const judged = calibratePages(unseen, calibration);
const shown = chooseShown(judged);
writeConfidenceWeights(calibrateWeights(learnJudgements(tried), calibration), shown);
console.log(`${tried.length} pages; calibration: ${JSON.stringify(calibration)}; shown: ${JSON.stringify(shown)}`);
console.log(`of usual pages not learned from: ${JSON.stringify(figuresOf(judged.filter(isUsual), shown))}`);
console.log(`of all pages not learned from: ${JSON.stringify(figuresOf(judged, shown))}`);
