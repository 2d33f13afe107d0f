import { decodeWeights } from '../model/weight-alphabet.ts';
import { BOUNDARY_FEATURES } from './boundary-features.ts';
import type { ArticleWeights } from './build-articles.ts';
import { choiceSize, type ChoiceWeights } from './choice-net.ts';
import { ROLE_FEATURES } from './heading-roles.ts';
import { LINK_FEATURES } from './link-features.ts';
import { MATCH_FEATURES } from './match-features.ts';

/** How many features the options of each choice have. */
const FEATURES: Readonly<Record<keyof ArticleWeights, number>> = {
  link: LINK_FEATURES.length,
  boundary: BOUNDARY_FEATURES.length,
  match: MATCH_FEATURES.length,
  caption: MATCH_FEATURES.length,
  roles: ROLE_FEATURES.length,
};

type Tables = Readonly<Record<keyof ArticleWeights, string>>;

const load = (tables: Tables, choice: keyof ArticleWeights): ChoiceWeights => {
  const weights = decodeWeights(tables[choice]);
  if (weights.length !== choiceSize(FEATURES[choice]))
    throw new RangeError(`article-weights.ts is not of these features: train it again (${choice})`);
  return weights;
};

/** Reads the checked-in tables of weights: one string a choice. */
export const loadArticleWeights = (tables: Tables): ArticleWeights => ({
  link: load(tables, 'link'),
  boundary: load(tables, 'boundary'),
  match: load(tables, 'match'),
  caption: load(tables, 'caption'),
  roles: load(tables, 'roles'),
});
