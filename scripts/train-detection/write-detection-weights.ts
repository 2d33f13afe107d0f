import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { featureRanges, questions, type Question } from '../../lib/sources/detection/counted-features.ts';
import type { DetectionWeights } from '../../lib/sources/detection/detection-weights.ts';

const FILE = join(import.meta.dirname, '../../lib/sources/detection/detection-weights.ts');

export async function writeDetectionWeights(weights: DetectionWeights): Promise<void> {
  const rowsOf = (question: Question): string[] => {
    const names = ['no feature', ...Object.keys(featureRanges[question])];
    return weights[question].map((weight, i) => `    // ${names[i]}\n    ${weight},`);
  };
  const tables = questions.map((question) => `  ${question}: [\n${rowsOf(question).join('\n')}\n  ],`);
  await writeFile(
    FILE,
    `import type { Question } from './counted-features.ts';

/**
 * Log-odds of a yes to each question: of a text whose features say nothing, and what each of its features says at most, in the
 * order of \`featureRanges\`.
 */
export type DetectionWeights = Readonly<Record<Question, readonly [bias: number, ...number[]]>>;

/** Learned from typeset and invented pages by \`npm run train:detection\`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
${tables.join('\n')}
};
`,
  );
}
