import type { Block, Piece } from './block.ts';
import { TextFlow } from './text-flow.ts';
import { tidyRows } from './tidy-rows.ts';

interface Open {
  readonly element: Element;
  readonly row: boolean;
  readonly children: Block[];
  flow: TextFlow | null;
}

/** Blocks nested deeper than this end a line but are no blocks of their own, so that no page can exhaust the stack. */
const DEEPEST = 120;

/** Builds the blocks of a page from what a walk over it meets. */
export class BlockBuilder {
  private readonly stack: Open[];
  /** How many blocks deeper than `DEEPEST` are open. */
  private beyond = 0;

  constructor(element: Element) {
    this.stack = [{ element, row: false, children: [], flow: null }];
  }

  open(element: Element, row: boolean): void {
    if (this.stack.length >= DEEPEST) {
      this.beyond++;
      return this.endFlow();
    }
    this.endFlow();
    this.stack.push({ element, row, children: [], flow: null });
  }

  close(): void {
    this.endFlow();
    if (this.beyond > 0) this.beyond--;
    else this.put(closed(this.stack.pop()!));
  }

  add(piece: Piece, linked: boolean): void {
    this.flow().add(piece, linked);
  }

  keep(piece: Piece, linked: boolean): void {
    this.flow().keep(piece, linked);
  }

  breakLine(): void {
    this.flow().breakLine();
  }

  finish(): Block {
    this.endFlow();
    return closed(this.stack[0]!);
  }

  private get top(): Open {
    return this.stack.at(-1)!;
  }

  private flow(): TextFlow {
    return (this.top.flow ??= new TextFlow());
  }

  /** What stood before or between blocks becomes a leaf of its own. */
  private endFlow(): void {
    const { flow, element } = this.top;
    this.top.flow = null;
    if (!flow) return;
    flow.end();
    const { pieces, length, linked } = flow;
    if (length > 0) this.put({ element, pieces, children: [], length, linked, row: false });
  }

  private put(block: Block): void {
    this.top.children.push(block);
  }
}

/** The block of an element that has ended; a block round a single block is that block. */
function closed({ element, row, children: found }: Open): Block {
  const children = tidyRows(found);
  if (children.length === 1) return children[0]!;
  const length = children.reduce((sum, child) => sum + child.length, 0);
  const linked = children.reduce((sum, child) => sum + child.linked, 0);
  return { element, pieces: [], children, length, linked, row };
}
