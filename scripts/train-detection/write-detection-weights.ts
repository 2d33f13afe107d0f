import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countedFeatures } from '../../lib/sources/detection/counted-features.ts';
import type { DetectionWeights } from '../../lib/sources/detection/detection-weights.ts';

const FILE = join(import.meta.dirname, '../../lib/sources/detection/detection-weights.ts');

export async function writeDetectionWeights({ bias, features }: DetectionWeights): Promise<void> {
  const rows = countedFeatures.map((name) => `    ${name}: ${features[name]},`);
  await writeFile(
    FILE,
    `import type { CountedFeature, Question } from './counted-features.ts';

/** Log-odds of a yes to each question: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: Readonly<Record<Question, number>>;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by \`npm run train:detection\`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: { lines: ${bias.lines}, words: ${bias.words} },
  features: {
${rows.join('\n')}
  },
};
`,
  );
}
