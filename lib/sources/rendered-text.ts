import type { Candidate, PageSource, Root } from './page-source.ts';
import { chooseRegions } from './rendered/choose-regions.ts';
import { readBlocks } from './rendered/read-blocks.ts';
import { judgeRegion, type Region } from './rendered/region.ts';

const NAME = 'rendered-text';

/** Any page shape that has markup of its own says more of the same text. */
const MOST_CERTAIN = 0.5;

/**
 * Text as the page shows it: a `pre` or a text tab, lines broken by `br`, one element or table row a line, a `textarea`,
 * text in shadow roots and editable elements. Hidden elements, navigation and footers are left out.
 */
export const renderedText: PageSource = {
  name: NAME,
  *read(root: Root): Generator<number, readonly Candidate[]> {
    if (!isDocument(root) || showsMarkup(root)) return [];
    const start = root.body ?? root.documentElement;
    if (!start) return [];
    const page = yield* readBlocks(start);
    const whole = yield* judgeRegion(page);
    const regions = yield* chooseRegions(page, whole);
    return regions.length > 0 ? regions.map(candidateOf) : [candidateOf(whole)];
  },
};

/** Shadow roots are read with the document that shows them. */
const isDocument = (root: Root): root is Document => 'documentElement' in root;

/** Browsers show an XML file as its markup, which is no newspaper's text. */
const showsMarkup = ({ contentType }: Document): boolean =>
  contentType.endsWith('xml') && !contentType.includes('xhtml');

const candidateOf = ({ block, written, certainty }: Region): Candidate => ({
  shape: NAME,
  certainty: certainty * MOST_CERTAIN,
  newspaper: certainty,
  at: block.element,
  ...written,
});
