import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countedFeatures } from '../../lib/sources/detection/counted-features.ts';
import type { DetectionWeights } from '../../lib/sources/detection/detection-weights.ts';

const FILE = join(import.meta.dirname, '../../lib/sources/detection/detection-weights.ts');

export async function writeDetectionWeights({ bias, features }: DetectionWeights): Promise<void> {
  const rows = countedFeatures.map((name) => `    ${name}: ${features[name]},`);
  await writeFile(
    FILE,
    `import type { CountedFeature } from './counted-features.ts';

/** Log-odds of being newspaper columns: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: number;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by \`npm run train:detection\`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: ${bias},
  features: {
${rows.join('\n')}
  },
};
`,
  );
}
