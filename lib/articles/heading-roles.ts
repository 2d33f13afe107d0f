import { wordOver } from '../hanzi/word-over.ts';
import type { Given } from '../model/given.ts';
import type { ChoiceWeights } from './choice-net.ts';
import type { Feature } from './choice.ts';
import { featureRow, logShares } from './choice.ts';
import { givenReadings } from './given/given-readings.ts';
import type { Loose } from './page-plan.ts';
import { readingForm } from './reading-form.ts';
import { sizeOdds } from './placement-odds.ts';
import { readsLikeKicker } from '../hanzi/reads-like-kicker.ts';

/** One way of reading a group's lines: so many of the kicker first, so many of the deck last, the headline between. */
export interface RoleReading {
  readonly lines: readonly Loose[];
  readonly kickers: number;
  readonly decks: number;
  /** The page knows no stops, as papers before 1949: all lines of a heading are its headline there. */
  readonly old: boolean;
}

const MOST_KICKERS = 2;
const MOST_DECKS = 3;

/** All readings of a group of lines that leave it at least one line of headline. */
export const readingsOf = (lines: readonly Loose[], old: boolean): RoleReading[] => {
  const found: RoleReading[] = [];
  for (let kickers = 0; kickers <= Math.min(MOST_KICKERS, lines.length - 1); kickers++)
    for (let decks = 0; decks <= Math.min(MOST_DECKS, lines.length - 1 - kickers); decks++)
      found.push({ lines, kickers, decks, old });
  return found;
};

const bit = (value: boolean): number => (value ? 1 : 0);
const width = (l: Loose): number => l.block.lines[0]!.line.width;
const spaced = (l: Loose): boolean => l.block.lines[0]!.line.letterSpaced;
const blankBefore = (l: Loose): boolean => l.block.lines[0]!.line.blanksBefore > 0;
const marked = (l: Loose): boolean => /[，、；。,]/u.test(l.text);
const headlines = (r: RoleReading): readonly Loose[] => r.lines.slice(r.kickers, r.lines.length - r.decks);
const kicker = (r: RoleReading): Loose | undefined => (r.kickers > 0 ? r.lines[0] : undefined);
const deck = (r: RoleReading): Loose | undefined => (r.decks > 0 ? r.lines[r.lines.length - r.decks] : undefined);
const widest = (lines: readonly Loose[]): number => Math.max(...lines.map(width));
const LEADS_ON = /(?:强调|強調|指出|要求|表示|透视|透視|时|時|行|记|記|观察|觀察)$/u;

type KickerTest = readonly [name: string, holds: (k: Loose, r: RoleReading) => boolean];
const KICKER_TESTS: readonly KickerTest[] = [
  ['', () => true],
  ['blank after', (_, r) => blankBefore(headlines(r)[0]!)],
  ['no blank after, of three or more', (_, r) => !blankBefore(headlines(r)[0]!) && r.lines.length > 2],
  ['short', (k) => width(k) <= 7],
  ['shorter', (k, r) => width(k) < 0.75 * widest(headlines(r))],
  ['same width', (k, r) => Math.abs(width(k) - width(headlines(r)[0]!)) <= 0.6],
  ['longer', (k, r) => width(k) > widest(headlines(r)) + 1],
  ['spaced', (k) => spaced(k)],
  ['headline spaced only', (k, r) => !spaced(k) && spaced(headlines(r)[0]!)],
  ['marked', (k) => marked(k)],
  ['dotted', (k) => /[·•—｜|]/u.test(k.text)],
  ['leads on', (k) => LEADS_ON.test(k.text)],
  ['name of a column', (k) => readsLikeKicker(k.text)],
  [
    'name of a column, headline not',
    (k, r) => readsLikeKicker(k.text) && !headlines(r).some(({ text }) => readsLikeKicker(text)),
  ],
  [
    'headline of two like lines',
    (_, r) => headlines(r).length === 2 && Math.abs(width(headlines(r)[0]!) - width(headlines(r)[1]!)) <= 0.6,
  ],
  ['headline of several', (_, r) => headlines(r).length > 1],
  ['old', (_, r) => r.old],
  ['two', (_, r) => r.kickers > 1],
  ['word over its end', (_, r) => wordOver(r.lines[r.kickers - 1]!.text, headlines(r)[0]!.text) === 2],
  ['headline marked', (_, r) => headlines(r).some(marked)],
  ['much shorter', (k, r) => width(k) < 0.5 * widest(headlines(r))],
];

type DeckTest = readonly [name: string, holds: (d: Loose, r: RoleReading) => boolean];
const DECK_TESTS: readonly DeckTest[] = [
  ['', () => true],
  ['blank before', (d) => blankBefore(d)],
  ['no blank before, of three or more', (d, r) => !blankBefore(d) && r.lines.length > 2],
  ['longer', (d, r) => width(d) > widest(headlines(r)) + 0.6],
  ['much longer', (d, r) => width(d) > 1.4 * widest(headlines(r))],
  ['same width', (d, r) => Math.abs(width(d) - width(headlines(r).at(-1)!)) <= 0.6],
  ['shorter', (d, r) => width(d) < widest(headlines(r)) - 1],
  ['spaced', (d) => spaced(d)],
  ['headline spaced only', (d, r) => !spaced(d) && spaced(headlines(r)[0]!)],
  ['marked', (d) => marked(d)],
  ['marked, headline not', (d, r) => marked(d) && !headlines(r).some(marked)],
  ['dash first', (d) => /^[—─-]/u.test(d.text)],
  ['with kicker', (_, r) => r.kickers > 0],
  ['headline of several', (_, r) => headlines(r).length > 1],
  ['old', (_, r) => r.old],
  ['two or more', (_, r) => r.decks > 1],
  ['word over its start', (d, r) => wordOver(headlines(r).at(-1)!.text, d.text) === 2],
  ['somewhat longer', (d, r) => width(d) > 1.15 * widest(headlines(r))],
  ['marked, longer', (d, r) => marked(d) && width(d) > 1.15 * widest(headlines(r))],
  [
    'marked, longer, headline not',
    (d, r) => marked(d) && width(d) > 1.15 * widest(headlines(r)) && !headlines(r).some(marked),
  ],
];

type HeadlineTest = readonly [name: string, value: (r: RoleReading) => number];
const HEADLINE_TESTS: readonly HeadlineTest[] = [
  ['lines', (r) => headlines(r).length - 1],
  ['starts with the name of a column', (r) => bit(headlines(r).length > 1 && readsLikeKicker(headlines(r)[0]!.text))],
  ['blank inside', (r) => headlines(r).slice(1).filter(blankBefore).length],
  [
    'unlike widths inside',
    (r) =>
      headlines(r)
        .slice(1)
        .filter((l, i) => Math.abs(width(l) - width(headlines(r)[i]!)) > 2.5).length,
  ],
  [
    'like widths inside',
    (r) =>
      headlines(r)
        .slice(1)
        .filter((l, i) => Math.abs(width(l) - width(headlines(r)[i]!)) <= 0.6).length,
  ],
  [
    'mixed spacing inside',
    (r) =>
      headlines(r)
        .slice(1)
        .filter((l, i) => spaced(l) !== spaced(headlines(r)[i]!)).length,
  ],
  [
    'mixed marks inside',
    (r) =>
      headlines(r)
        .slice(1)
        .filter((l, i) => marked(l) !== marked(headlines(r)[i]!)).length,
  ],
  ['spaced', (r) => headlines(r).filter(spaced).length],
  [
    'words over line ends',
    (r) =>
      headlines(r)
        .slice(1)
        .filter((l, i) => wordOver(headlines(r)[i]!.text, l.text) === 2).length,
  ],
  [
    'uneven inside',
    (r) =>
      headlines(r)
        .slice(1)
        .reduce((sum, l, i) => sum + Math.abs(Math.log(width(l) / width(headlines(r)[i]!))), 0),
  ],
  ['old, lines', (r) => (r.old ? headlines(r).length - 1 : 0)],
  ['more than three', (r) => bit(headlines(r).length > 3)],
];

/** How wide a line is beside the headline's widest, at most twice as wide. */
const besideHeadline = (line: Loose | undefined, r: RoleReading): number =>
  line ? Math.min(2, width(line) / widest(headlines(r))) : 0;

export const ROLE_FEATURES: readonly Feature<RoleReading>[] = [
  ...KICKER_TESTS.map(([name, holds]) => ({
    name: `kicker ${name}`.trim(),
    value: (r: RoleReading) => (kicker(r) ? bit(holds(kicker(r)!, r)) : 0),
  })),
  ...DECK_TESTS.map(([name, holds]) => ({
    name: `deck ${name}`.trim(),
    value: (r: RoleReading) => (deck(r) ? bit(holds(deck(r)!, r)) : 0),
  })),
  { name: 'kicker width', value: (r) => besideHeadline(kicker(r), r) },
  { name: 'deck width', value: (r) => besideHeadline(deck(r), r) },
  ...HEADLINE_TESTS.map(([name, value]) => ({ name: `headline ${name}`, value })),
];

export const readingRows = (readings: readonly RoleReading[]): number[][] =>
  readings.map((reading) => featureRow(ROLE_FEATURES, reading));

/** What the sizes and the forms of its lines say for a reading. */
const readingOdds = (r: RoleReading): number => {
  const headline = headlines(r);
  const bySize = sizeOdds(
    headline.map(({ block }) => block),
    r.lines.filter((line) => !headline.includes(line)).map(({ block }) => block),
  );
  return bySize + readingForm(r.lines, r.kickers, r.decks);
};

/** The likeliest reading of a heading's lines, and how likely each other is. */
export const readRoles = (
  lines: readonly Loose[],
  old: boolean,
  weights: ChoiceWeights,
  given: readonly Given[] = [],
) => {
  const all = readingsOf(lines, old);
  const readings = given.length > 0 ? givenReadings(all, given) : all;
  const shares = readings.length > 1 ? logShares(readingRows(readings), weights, readings.map(readingOdds)) : [0];
  const best = shares.indexOf(Math.max(...shares));
  return { reading: readings[best]!, share: Math.exp(shares[best]!), readings, shares };
};
