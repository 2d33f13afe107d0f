import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleWeights } from '../../lib/articles/build-articles.ts';
import { loadRoleWeights } from '../../lib/paragraphs/load-role-weights.ts';
import { NET_PARTS, PART_STARTS } from '../../lib/paragraphs/role-net/net-layout.ts';
import { encodeWeights } from '../../lib/model/weight-alphabet.ts';
import type { RoleWeights } from '../../lib/paragraphs/role-model.ts';

const LIB = join(import.meta.dirname, '../../lib');
const NOTE = '/** Learned from typeset pages by `npm run train`; not to be edited by hand. */\n';

/** Writes lib/paragraphs/role-weights.ts and gives back the weights as they were written. */
export const writeRoleWeights = (weights: RoleWeights): RoleWeights => {
  const table = Object.fromEntries(
    NET_PARTS.map(({ name, rows, width }) => {
      const from = PART_STARTS[name];
      return [name, encodeWeights(weights.subarray(from, from + rows * width))];
    }),
  );
  const rows = Object.entries(table).map(([name, part]) => `  ${JSON.stringify(name)}: '${part}',`);
  const text = `${NOTE}/** The parts of the net that net-layout.ts tells, one character a weight as weight-alphabet.ts tells. */
export const ROLE_WEIGHTS: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
  writeFileSync(join(LIB, 'paragraphs/role-weights.ts'), text);
  return loadRoleWeights(table);
};

/** Writes lib/articles/article-weights.ts. */
export const writeArticleWeights = (learned: ArticleWeights): void => {
  const rows = Object.entries(learned).map(([choice, weights]) => `  ${choice}: '${encodeWeights(weights)}',`);
  writeFileSync(
    join(LIB, 'articles/article-weights.ts'),
    `${NOTE}/** The nets that choice-net.ts tells, one character a weight as weight-alphabet.ts tells. */
export const ARTICLE_WEIGHTS: Readonly<Record<'link' | 'boundary' | 'match' | 'caption' | 'roles', string>> = {
${rows.join('\n')}
};
`,
  );
};
