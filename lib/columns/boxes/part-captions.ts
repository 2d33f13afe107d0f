import { endsWithCredit, readsLikeCaption } from '../../hanzi/cues.ts';
import { type BoxBlock, blockOf } from './chain-blocks.ts';

/** A caption has at most so many lines. */
const MOST_LINES = 4;
/** A credit on a line of its own is at most so many characters long. */
const CREDIT_LENGTH = 20;

/** Who wrote the text and who made the picture, in one line, stands at the head of an article. */
const BYLINE = /^(?:文|撰文|作者)/u;

/** A block of a column, and what of it is a caption. */
export interface PartedBlock {
  readonly captions: readonly BoxBlock[];
  readonly body: readonly BoxBlock[];
}

/**
 * Takes a caption off the head of a block where its words tell it and its size does not: lines that read like one, to the
 * credit or to the end of a short block; or the credit alone, under a caption that spans columns.
 */
export function partCaption(block: BoxBlock): PartedBlock {
  const length = captionLength(block);
  if (length === 0) return { captions: [], body: [block] };
  const rest = block.lines.slice(length);
  return { captions: [blockOf(block.lines.slice(0, length))], body: rest.length > 0 ? [blockOf(rest)] : [] };
}

function captionLength({ lines }: BoxBlock): number {
  const texts = lines.slice(0, MOST_LINES).map((line) => line.text.trim());
  const [first = ''] = texts;
  const credit = texts.findIndex((text) => endsWithCredit(text));
  if (readsLikeCaption(first)) return credit >= 0 ? credit + 1 : lines.length <= MOST_LINES ? lines.length : 0;
  return credit === 0 && first.length <= CREDIT_LENGTH && !BYLINE.test(first) ? 1 : 0;
}
