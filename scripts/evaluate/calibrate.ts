import type { TriedPage } from './tried-page.ts';

export interface Bin {
  readonly from: number;
  readonly articles: number;
  readonly perfect: number;
  readonly meanConfidence: number;
}

const EDGES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

interface Claim {
  readonly confidence: number;
  readonly perfect: boolean;
}

function claimsOf({ result, score }: TriedPage): Claim[] {
  const goldOf = new Map([...score.pairs].map(([gold, found]) => [found, gold]));
  return result.articles.map(({ confidence }, j) => {
    const gold = goldOf.get(j);
    return { confidence, perfect: gold !== undefined && (score.verdicts[gold]?.perfect ?? false) };
  });
}

/** Found articles by how sure the engine was, and how many of them needed no repair. */
export function calibrate(pages: readonly TriedPage[]): Bin[] {
  const claims = pages.flatMap(claimsOf);
  return EDGES.map((from, i) => {
    const until = EDGES[i + 1] ?? Infinity;
    const inside = claims.filter(({ confidence }) => confidence >= from && confidence < until);
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    const perfect = inside.filter((claim) => claim.perfect).length;
    return { from, articles: inside.length, perfect, meanConfidence: inside.length ? sum / inside.length : 0 };
  });
}
