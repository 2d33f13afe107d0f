import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIDENCE_FEATURE_NAMES } from '../../lib/articles/confidence/confidence-rows.ts';
import type { Shown } from '../../lib/articles/doubts/worth-showing.ts';
import type { Judgement } from '../../lib/articles/confidence/judge-page.ts';

const FILE = join(import.meta.dirname, '../../lib/articles/confidence-weights.ts');

/** Writes lib/articles/confidence-weights.ts; what weighs nothing is left out. */
export const writeConfidenceWeights = (learned: ReadonlyMap<Judgement, readonly number[]>, shown: Shown): void => {
  const tables = [...learned].map(([judgement, weights]) => {
    const rows = weights.flatMap((weight, k) =>
      Math.abs(weight) < 0.005 ? [] : [`    ${JSON.stringify(CONFIDENCE_FEATURE_NAMES[k])}: ${weight.toFixed(2)},`],
    );
    return `  ${judgement}: {\n${rows.join('\n')}\n  },`;
  });
  const text = `/** Learned from typeset pages by \`npm run train\`; not to be edited by hand. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${tables.join('\n')}
};

/** Doubts of articles less sure than \`below\` are shown, of breaks and of others from these risks on. */
export const SHOWN = ${JSON.stringify(shown)};
`;
  writeFileSync(FILE, text);
};
