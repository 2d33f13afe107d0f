import { ROLE_COUNT } from '../line-roles.ts';
import { SEAMS } from '../seam.ts';
import { MEASURES, VALUES } from './net-lines.ts';

/** How many numbers tell a line, and how many are carried from line to line each way. */
export const TOLD = 16;
export const CARRIED = 32;

/** What is told of each line in the end: a score for each role, and one for its opening an article. */
export const OUTPUTS = ROLE_COUNT + 1;
export const OPENS = ROLE_COUNT;

/** What an output is read from: what both ways carry, and the line itself. */
export const READ = 2 * CARRIED + TOLD;

/** A part of the net's weights: how many rows it has, of how many numbers each. */
export interface NetPart {
  readonly name: string;
  readonly rows: number;
  readonly width: number;
}

/** How many sums the gates of a line's carried numbers take: of reset, update and what is fresh. */
export const GATES = 3 * CARRIED;

/** The parts of the net in the order in which their weights lie one behind another. */
export const NET_PARTS = [
  { name: 'values', rows: VALUES, width: TOLD },
  { name: 'measures', rows: MEASURES, width: TOLD },
  { name: 'line bias', rows: 1, width: TOLD },
  { name: 'down: from line', rows: GATES, width: TOLD },
  { name: 'down: carried', rows: GATES, width: CARRIED },
  { name: 'down: line bias', rows: 1, width: GATES },
  { name: 'down: carried bias', rows: 1, width: GATES },
  { name: 'up: from line', rows: GATES, width: TOLD },
  { name: 'up: carried', rows: GATES, width: CARRIED },
  { name: 'up: line bias', rows: 1, width: GATES },
  { name: 'up: carried bias', rows: 1, width: GATES },
  { name: 'outputs', rows: OUTPUTS, width: READ },
  { name: 'output bias', rows: 1, width: OUTPUTS },
  { name: 'steps', rows: SEAMS, width: ROLE_COUNT * ROLE_COUNT },
] as const satisfies readonly NetPart[];

export type NetPartName = (typeof NET_PARTS)[number]['name'];

/** Where each part's weights start. */
export const PART_STARTS = Object.fromEntries(
  NET_PARTS.map(({ name }, k) => [name, NET_PARTS.slice(0, k).reduce((sum, { rows, width }) => sum + rows * width, 0)]),
) as Readonly<Record<NetPartName, number>>;

/** The weights of one net, one part behind another. */
export type NetWeights = Float32Array;

export const NET_SIZE = NET_PARTS.reduce((sum, { rows, width }) => sum + rows * width, 0);

/** Where the weights of one way along the lines start. */
export interface WayStarts {
  readonly line: number;
  readonly carried: number;
  readonly lineBias: number;
  readonly carriedBias: number;
}

const startsOf = (way: 'down' | 'up'): WayStarts => ({
  line: PART_STARTS[`${way}: from line`],
  carried: PART_STARTS[`${way}: carried`],
  lineBias: PART_STARTS[`${way}: line bias`],
  carriedBias: PART_STARTS[`${way}: carried bias`],
});

export const WAY_STARTS: Readonly<Record<'down' | 'up', WayStarts>> = { down: startsOf('down'), up: startsOf('up') };
