import { FIRST } from './line-roles.ts';
import type { RoleWeights } from './role-model.ts';
import { PART_STARTS } from './role-net/net-layout.ts';

/**
 * How much rarer a paragraph's first line is in papers than on the pages learned from, as a logarithm. The articles that
 * these are set from were written to hold every kind of paragraph, short ones above all: 47 characters each, where those of
 * a page of 2022 have 155 and those of one of 1939 130, ln 2.8 apart and more. Some of that is taken: of 0.4, 0.6, 0.8 and
 * 1.2 each lets more kinds of the pages at hand gain than lose, and which is best differs from kind to kind.
 */
export const RARER = 0.6;

const FIRST_AT = PART_STARTS['output bias'] + FIRST;

/** The weights as they hold for papers, whose paragraphs are longer than those of the pages learned from (prior shift). */
export const asInPapers = (weights: RoleWeights): RoleWeights =>
  weights.map((net) => net.with(FIRST_AT, net[FIRST_AT]! - RARER));
