import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFERED_FROM } from '../../../lib/model/certainty.ts';
import { createRandom } from '../../support/random.ts';
import { STYLE_KINDS } from '../../support/typesetter/draw-style.ts';
import { loadCorpus } from '../../support/typesetter/load-corpus.ts';
import { typesetKind } from '../../support/typesetter/typeset-kind.ts';
import { asPrinted, asShown } from './at-the-edges.ts';
import { certaintyOf } from './certainty-of.ts';
import { freshNewspapers, freshPages } from './fresh-pages.ts';
import { heldNewspapers } from './held-newspapers.ts';
import { heldPages } from './held-pages.ts';
import { newspaperPages } from './newspaper-pages.ts';
import { pre, type OtherPages } from './other-page.ts';
import { otherPages } from './other-pages.ts';
import { createOtherProse, createProse } from './prose.ts';

export interface JudgedPage {
  readonly name: string;
  /** How sure the reader of pages is; 0 where it found nothing. */
  readonly certainty: number;
}

export interface DetectionFigures {
  readonly newspapers: readonly JudgedPage[];
  readonly others: readonly JudgedPage[];
  /** Those of both whose kinds were never learned from. */
  readonly held: readonly JudgedPage[];
  /** Newspaper pages that would not be offered, others that would. */
  readonly missed: readonly JudgedPage[];
  readonly wronglyOffered: readonly JudgedPage[];
}

export interface DetectionTrial {
  readonly seed: number;
  /** How many pages of each kind are drawn. */
  readonly pagesAKind: number;
}

const ROOT = join(import.meta.dirname, '../../..');
/** Pages of the project, and those beside it where they are there. */
const INPUTS = [
  'test/pages/*/input.txt',
  '../shared/pages/liaoyuan-2022-05-09/input.txt',
  '../shared/pages/set/*/*/input.txt',
  '../shared/pages/jingbao/*/*/input.txt',
  '../shared/pages/print/*{text,raw,layout}/*/input.txt',
];
/** A page of test/pages that is no newspaper column: its text is whole already. */
const NOT_COLUMNS = /\/(clean-|hostile-)/;

/** Reads newspaper pages and other pages as a tab is read, and counts what is offered. */
export function evaluateDetection({ seed, pagesAKind }: DetectionTrial): DetectionFigures {
  const drawn = (kinds: OtherPages, newspaper: boolean): JudgedPage[] =>
    Object.entries(kinds).flatMap(([kind, draw], index) =>
      seeds(seed + index, pagesAKind).map((own) => {
        const random = createRandom(own);
        const bare = draw(random, (newspaper ? createProse : createOtherProse)(random, 'held'));
        return { name: `${kind} ${own}`, certainty: certaintyOf((newspaper ? asPrinted : asShown)(bare, random)) };
      }),
    );
  const newspapersHeld = [
    ...inputPages(),
    ...typesetPages(seed, pagesAKind),
    ...drawn({ ...heldNewspapers, ...freshNewspapers.held }, true),
  ];
  const othersHeld = drawn({ ...heldPages, ...freshPages.held }, false);
  const newspapers = [...newspapersHeld, ...drawn({ ...newspaperPages, ...freshNewspapers.learned }, true)];
  const others = [...othersHeld, ...drawn({ ...otherPages, ...freshPages.learned }, false)];
  return {
    newspapers,
    others,
    held: [...newspapersHeld, ...othersHeld],
    missed: newspapers.filter(({ certainty }) => certainty < OFFERED_FROM),
    wronglyOffered: others.filter(({ certainty }) => certainty >= OFFERED_FROM),
  };
}

const seeds = (seed: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => seed + index * 7919);

function inputPages(): JudgedPage[] {
  const files = INPUTS.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).filter((file) => !NOT_COLUMNS.test(file));
  return files
    .map((file) => join(ROOT, file))
    .filter(existsSync)
    .map((file) => ({
      name: file.slice(ROOT.length + 1),
      certainty: certaintyOf(pre('', readFileSync(file, 'utf8').split('\n'))),
    }));
}

function typesetPages(seed: number, count: number): JudgedPage[] {
  const corpus = loadCorpus('held');
  return STYLE_KINDS.flatMap((kind) =>
    seeds(seed, count).map((own) => ({
      name: `${kind} ${own}`,
      certainty: certaintyOf(pre('', typesetKind(corpus, kind, own).text.split('\n'))),
    })),
  );
}
