import { Window } from 'happy-dom';
import { isEnough } from '../../lib/sources/detection/is-enough.ts';
import { measureLines } from '../../lib/sources/detection/measure-lines.ts';
import { sampleLines } from '../../lib/sources/detection/sample-lines.ts';
import { textFeatures, type TextFeatures } from '../../lib/sources/detection/text-features.ts';
import { readBlocks } from '../../lib/sources/rendered/read-blocks.ts';
import { judgeRegion } from '../../lib/sources/rendered/region.ts';
import { freshNewspapers, freshPages } from '../../test/sources/detection/fresh-pages.ts';
import { asPrinted, asShown } from '../../test/sources/detection/at-the-edges.ts';
import { brokenLines } from '../../test/sources/detection/kinds/broken-lines.ts';
import { conversations } from '../../test/sources/detection/kinds/conversations.ts';
import { lists } from '../../test/sources/detection/kinds/lists.ts';
import { smallTexts } from '../../test/sources/detection/kinds/small-texts.ts';
import { tables } from '../../test/sources/detection/kinds/tables.ts';
import { verses } from '../../test/sources/detection/kinds/verses.ts';
import { newspaperPages } from '../../test/sources/detection/newspaper-pages.ts';
import { otherPages } from '../../test/sources/detection/other-pages.ts';
import type { OtherPages } from '../../test/sources/detection/other-page.ts';
import { createOtherProse, createProse } from '../../test/sources/detection/prose.ts';
import { createRandom } from '../../test/support/random.ts';
import { STYLE_KINDS } from '../../test/support/typesetter/draw-style.ts';
import { loadCorpus } from '../../test/support/typesetter/load-corpus.ts';
import { typesetKind } from '../../test/support/typesetter/typeset-kind.ts';

export interface DetectionLesson {
  readonly features: TextFeatures;
  readonly newspaper: boolean;
  /** A whole page counts 1, a stretch of one less. */
  readonly weight: number;
}

const PAGES_A_STYLE = 16;
const PAGES_A_KIND = 10;
/** Parts of a page are judged too when places are looked for; they tell less. */
const PART = 0.35;
const PARTS_A_PAGE = 6;
const SHORTEST_PART = 12;
/** Far from the seeds of the tests. */
const FIRST_SEED = 90_001;

/** What stands in no columns is so whatever it says: these are drawn in a newspaper's words throughout, too. */
const toldByLines: OtherPages = { ...brokenLines, ...conversations, ...verses, ...lists, ...tables, ...smallTexts };

export const detectionLessons = (): DetectionLesson[] =>
  [
    ...newspaperLessons(),
    ...drawnLessons({ ...newspaperPages, ...freshNewspapers.learned }, true),
    ...drawnLessons({ ...otherPages, ...freshPages.learned }, false),
    ...drawnLessons(toldByLines, false, createProse),
  ].filter(({ features }) => isEnough(features));

function newspaperLessons(): DetectionLesson[] {
  const corpus = loadCorpus('training');
  return STYLE_KINDS.flatMap((kind) =>
    seeds(PAGES_A_STYLE).flatMap((seed, index) => {
      const lines = typesetKind(corpus, kind, seed).text.split('\n');
      const length = SHORTEST_PART + index;
      const from = (index * 37) % Math.max(1, lines.length - length);
      return [lesson(lines.join('\n'), true, 1), lesson(lines.slice(from, from + length).join('\n'), true, PART)];
    }),
  );
}

function drawnLessons(
  kinds: OtherPages,
  newspaper: boolean,
  createText = newspaper ? createProse : createOtherProse,
): DetectionLesson[] {
  return Object.values(kinds).flatMap((draw, index) =>
    seeds(PAGES_A_KIND, index).flatMap((seed) => {
      const random = createRandom(seed);
      const bare = draw(random, createText(random, 'training'));
      const [whole = '', ...parts] = textsOf((newspaper ? asPrinted : asShown)(bare, random));
      return [lesson(whole, newspaper, 1), ...parts.map((part) => lesson(part, newspaper, PART))];
    }),
  );
}

/** The text of a page, and that of the blocks on it. */
function textsOf(markup: string): string[] {
  const { document } = new Window();
  document.write(markup);
  const page = finish(readBlocks(document.body as unknown as Element));
  return [page, ...page.children.slice(0, PARTS_A_PAGE)].map((block) => finish(judgeRegion(block)).written.text);
}

const lesson = (text: string, newspaper: boolean, weight: number): DetectionLesson => ({
  features: textFeatures(measureLines(sampleLines(text))),
  newspaper,
  weight,
});

const seeds = (count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, index) => FIRST_SEED + from * 7 + index * 1009);

function finish<T>(reading: Generator<number, T>): T {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
