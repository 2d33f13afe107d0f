import { appearanceOf, type Appearance } from './appearance.ts';
import type { Block } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { collapseSpace } from './collapse-space.ts';
import { holdsLinesInSpans } from './holds-lines-in-spans.ts';
import { isLeftOut } from './is-left-out.ts';
import { ELEMENT, TEXT } from '../node-types.ts';
import { shownChildren } from './shown-children.ts';

/** How many nodes are visited between two pauses. */
const NODES_A_SLICE = 100;

interface Level {
  readonly nodes: ArrayLike<Node>;
  readonly appearance: Appearance;
  readonly linked: boolean;
  /** Its inline elements each hold a printed line. */
  readonly spansAreLines: boolean;
  readonly opened: boolean;
  next: number;
}

/** Reads the text that a page shows below an element, in slices; yields the characters read. */
export function* readBlocks(start: Element): Generator<number, Block> {
  const builder = new BlockBuilder(start);
  const walk = new Walk(builder, start);
  for (let visited = 1, read = 0; walk.step(); visited++) {
    if (visited % NODES_A_SLICE > 0) continue;
    yield walk.read - read;
    read = walk.read;
  }
  return builder.finish();
}

/** What holds where nothing is told. */
const PLAIN: Appearance = { flow: 'inline', space: 'together', visible: true };

/** A walk over the nodes that are shown, with a stack of its own: nesting has no limit. */
class Walk {
  /** Characters met so far. */
  read = 0;
  private readonly levels: Level[] = [];
  private readonly builder: BlockBuilder;

  constructor(builder: BlockBuilder, start: Element) {
    this.builder = builder;
    this.enter(start, appearanceOf(start, PLAIN) ?? PLAIN, false, false);
  }

  /** Visits one node; false when all are done. */
  step(): boolean {
    const level = this.levels.at(-1);
    if (!level) return false;
    const node = level.nodes[level.next++];
    if (!node) this.leave();
    else if (node.nodeType === TEXT) this.text(node as Text, level);
    else if (node.nodeType === ELEMENT) this.element(node as Element, level);
    return true;
  }

  private leave(): void {
    if (this.levels.pop()?.opened) this.builder.close();
  }

  private text(node: Text, { appearance, linked }: Level): void {
    if (!appearance.visible) return;
    this.read += node.data.length;
    if (appearance.space === 'kept') return this.builder.keep({ text: node.data, node, offset: 0 }, linked);
    const pieces = collapseSpace(node, appearance.space === 'lines');
    for (const piece of pieces) this.builder.add(piece, linked);
  }

  private element(element: Element, level: Level): void {
    if (isLeftOut(element)) return;
    if (element.localName === 'br') return this.builder.breakLine();
    const look = appearanceOf(element, level.appearance);
    if (!look) return;
    if (element.localName === 'textarea') return this.textarea(element as HTMLTextAreaElement);
    const asLine = level.spansAreLines && look.flow === 'inline';
    this.enter(element, asLine ? { ...look, flow: 'block' } : look, true, level.linked);
  }

  private enter(element: Element, appearance: Appearance, mayOpen: boolean, linked: boolean): void {
    const opened = mayOpen && appearance.flow !== 'inline';
    if (opened) this.builder.open(element, appearance.flow === 'row');
    this.levels.push({
      nodes: shownChildren(element),
      appearance,
      linked: linked || (element.localName === 'a' && element.hasAttribute('href')),
      spansAreLines: appearance.space === 'together' && holdsLinesInSpans(element),
      opened,
      next: 0,
    });
  }

  private textarea(element: HTMLTextAreaElement): void {
    this.read += element.value.length;
    this.builder.open(element, false);
    this.builder.keep({ text: element.value, node: element, offset: 0 }, false);
    this.builder.close();
  }
}
