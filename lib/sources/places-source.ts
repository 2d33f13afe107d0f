import type { Candidate, PageSource, Root } from './page-source.ts';
import { readBlocks } from './rendered/read-blocks.ts';
import { writeBlocks } from './rendered/write-blocks.ts';
import { SourceWriter } from './source-writer.ts';

/** Where a site puts the text of the pages it shows. */
export interface Places {
  readonly name: string;
  /** The elements that hold text, each a page or a column. */
  readonly text: string;
  /** Elements of pages whose text the site has not loaded yet. */
  readonly notLoaded?: string;
}

const CERTAINTY = 0.9;

/** A source for sites that are known by where they put their text: it is read as shown, and nothing else is. */
export const placesSource = ({ name, text, notLoaded }: Places): PageSource => ({
  name,
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const places = Array.from(root.querySelectorAll(text));
    const writer = new SourceWriter();
    for (const place of places) {
      if (writer.length > 0) writer.breakLine();
      yield* writeBlocks([yield* readBlocks(place)], writer);
    }
    if (writer.length === 0) return [];
    const waiting = notLoaded ? root.querySelectorAll(notLoaded).length : 0;
    return [{ shape: name, certainty: CERTAINTY, at: commonParent(places), notLoaded: waiting, ...writer.done() }];
  },
});

/** The innermost element round all places. */
function commonParent(places: readonly Element[]): Element {
  let parent = places[0]!;
  while (!places.every((place) => parent.contains(place)) && parent.parentElement) parent = parent.parentElement;
  return parent;
}
