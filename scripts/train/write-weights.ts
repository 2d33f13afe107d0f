import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleWeights } from '../../lib/articles/build-articles.ts';
import { loadRoleWeights, type NetTable } from '../../lib/paragraphs/load-role-weights.ts';
import { NET_PARTS, type NetWeights, PART_STARTS } from '../../lib/paragraphs/role-net/net-layout.ts';
import { encodeWeights } from '../../lib/model/weight-alphabet.ts';
import type { RoleWeights } from '../../lib/paragraphs/role-model.ts';

const LIB = join(import.meta.dirname, '../../lib');
const NOTE = '/** Learned from typeset pages by `npm run train`; not to be edited by hand. */\n';

const tableOf = (net: NetWeights): NetTable =>
  Object.fromEntries(
    NET_PARTS.map(({ name, rows, width }) => {
      const from = PART_STARTS[name];
      return [name, encodeWeights(net.subarray(from, from + rows * width))];
    }),
  );

const writtenTable = (table: NetTable): string =>
  Object.entries(table)
    .map(([name, part]) => `    ${JSON.stringify(name)}: '${part}',`)
    .join('\n');

/** Writes lib/paragraphs/role-weights.ts and gives back the weights as they were written. */
export const writeRoleWeights = (nets: RoleWeights): RoleWeights => {
  const tables = nets.map(tableOf);
  const text = `${NOTE}/** For each net its parts that net-layout.ts tells, one character a weight as weight-alphabet.ts tells. */
export const ROLE_WEIGHTS: readonly Readonly<Record<string, string>>[] = [
${tables.map((table) => `  {\n${writtenTable(table)}\n  },`).join('\n')}
];
`;
  writeFileSync(join(LIB, 'paragraphs/role-weights.ts'), text);
  return loadRoleWeights(tables);
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
