import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOUNDARY_FEATURES } from '../../lib/articles/boundary-features.ts';
import type { Feature } from '../../lib/articles/choice.ts';
import { ROLE_FEATURES } from '../../lib/articles/heading-roles.ts';
import { LINK_FEATURES } from '../../lib/articles/link-features.ts';
import { MATCH_FEATURES } from '../../lib/articles/match-features.ts';
import { LINE_FEATURES } from '../../lib/paragraphs/line-features.ts';
import { LINE_ROLES, ROLE_COUNT } from '../../lib/paragraphs/line-roles.ts';
import { decodeWeight, encodeWeight } from '../../lib/paragraphs/weight-alphabet.ts';
import type { RoleWeights } from '../../lib/paragraphs/role-model.ts';
import type { ArticleLessons } from './article-lessons.ts';

const LIB = join(import.meta.dirname, '../../lib');
const NOTE = '/** Learned from typeset pages by `npm run train`; not to be edited by hand. */\n';

const encode = (values: ArrayLike<number>): string => Array.from(values, encodeWeight).join('');
const rounded = (values: ArrayLike<number>): number[] =>
  Array.from(values, (value) => decodeWeight(encodeWeight(value)));

/** Writes lib/paragraphs/role-weights.ts and gives back the weights as they were written. */
export const writeRoleWeights = ({ emission, transition }: RoleWeights): RoleWeights => {
  const all = Array.from(emission);
  let at = 0;
  const rows = LINE_FEATURES.map(({ name, size }) => {
    const values = all.slice(at, (at += size * ROLE_COUNT));
    return `  ${JSON.stringify(name)}: '${encode(values)}',`;
  });
  const text = `${NOTE}/**
 * For each value of a feature one weight a role (${LINE_ROLES.join(', ')}),
 * written as weight-alphabet.ts tells.
 */
export const ROLE_WEIGHTS: Readonly<Record<string, string>> = {
${rows.join('\n')}
};

/** From each role to each, for every seam. */
export const TRANSITION_WEIGHTS = '${encode(transition)}';
`;
  writeFileSync(join(LIB, 'paragraphs/role-weights.ts'), text);
  return { emission: rounded(emission), transition: rounded(transition) };
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
