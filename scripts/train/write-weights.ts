import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOUNDARY_FEATURES } from '../../lib/articles/boundary-features.ts';
import type { Feature } from '../../lib/articles/choice.ts';
import { ROLE_FEATURES } from '../../lib/articles/heading-roles.ts';
import { LINK_FEATURES } from '../../lib/articles/link-features.ts';
import { MATCH_FEATURES } from '../../lib/articles/match-features.ts';
import { loadRoleWeights } from '../../lib/paragraphs/load-role-weights.ts';
import { NET_PARTS, PART_STARTS } from '../../lib/paragraphs/role-net/net-layout.ts';
import { encodeWeights } from '../../lib/paragraphs/weight-alphabet.ts';
import type { RoleWeights } from '../../lib/paragraphs/role-model.ts';
import type { ArticleLessons } from './article-lessons.ts';

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

const NAMES: Readonly<Record<keyof ArticleLessons, readonly Feature<never>[]>> = {
  link: LINK_FEATURES,
  boundary: BOUNDARY_FEATURES,
  match: MATCH_FEATURES,
  caption: MATCH_FEATURES,
  roles: ROLE_FEATURES,
};

/** Writes lib/articles/article-weights.ts. */
export const writeArticleWeights = (learned: Readonly<Record<keyof ArticleLessons, readonly number[]>>): void => {
  const tables = (Object.keys(NAMES) as (keyof ArticleLessons)[]).map((table) => {
    const rows = NAMES[table].map(({ name }, k) => `    ${JSON.stringify(name)}: ${learned[table][k]!.toFixed(2)},`);
    return `  ${table}: {\n${rows.join('\n')}\n  },`;
  });
  writeFileSync(
    join(LIB, 'articles/article-weights.ts'),
    `${NOTE}export const ARTICLE_WEIGHTS: Readonly<Record<'link' | 'boundary' | 'match' | 'caption' | 'roles', Readonly<Record<string, number>>>> = {\n${tables.join('\n')}\n};\n`,
  );
};
