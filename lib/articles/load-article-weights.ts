import { BOUNDARY_FEATURES } from './boundary-features.ts';
import type { ArticleWeights } from './build-articles.ts';
import type { Feature } from './choice.ts';
import { ROLE_FEATURES } from './heading-roles.ts';
import { LINK_FEATURES } from './link-features.ts';
import { MATCH_FEATURES } from './match-features.ts';

type Table = Readonly<Record<string, number>>;

const decode = (features: readonly Feature<never>[], table: Table): number[] =>
  features.map(({ name }) => table[name] ?? 0);

/** Puts the checked-in tables into the order of the features; a feature that a table does not know weighs nothing. */
export const loadArticleWeights = (tables: Readonly<Record<keyof ArticleWeights, Table>>): ArticleWeights => ({
  link: decode(LINK_FEATURES, tables.link),
  boundary: decode(BOUNDARY_FEATURES, tables.boundary),
  match: decode(MATCH_FEATURES, tables.match),
  caption: decode(MATCH_FEATURES, tables.caption),
  roles: decode(ROLE_FEATURES, tables.roles),
});
