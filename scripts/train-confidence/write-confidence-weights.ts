import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_FEATURE_NAMES, featureNames } from '../../lib/articles/confidence/confidence-rows.ts';
import type { JudgementWeights } from '../../lib/articles/confidence/judge-page.ts';
import type { Shown } from '../../lib/articles/doubts/worth-showing.ts';

const FILE = join(import.meta.dirname, '../../lib/articles/confidence-weights.ts');

const hundredths = (weight: number): string => String(Math.round(100 * weight));

/** Writes lib/articles/confidence-weights.ts. */
export const writeConfidenceWeights = (learned: JudgementWeights, shown: Shown): void => {
  const rows = ALL_FEATURE_NAMES.map((name) => {
    const weights = [...learned].map(([judgement, row]) => hundredths(row[featureNames(judgement).indexOf(name)] ?? 0));
    return `  ${JSON.stringify(name)}: [${weights.join(', ')}],`;
  });
  const text = `/** Learned from typeset pages by \`npm run train\`; not to be edited by hand. */
export const JUDGEMENTS: readonly string[] = ${JSON.stringify([...learned.keys()])};

/** What each piece of evidence weighs for each of the judgements, in hundredths of log-odds. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${rows.join('\n')}
};

/** Doubts of articles less sure than \`below\` are shown, of breaks and of others from these risks on. */
export const SHOWN = ${JSON.stringify(shown)};
`;
  writeFileSync(FILE, text);
};
