/** Smaller chances than this are all the same. */
const LEAST_RISK = 0.001;

const logOdds = (chance: number): number => Math.log(chance / (1 - chance));

/** The log-odds of a chance of error, counted from the least that can be told; 0 where it is no greater than that. */
export const oddsAbove = (risk: number): number =>
  logOdds(Math.max(LEAST_RISK, Math.min(1 - LEAST_RISK, risk))) - logOdds(LEAST_RISK);
