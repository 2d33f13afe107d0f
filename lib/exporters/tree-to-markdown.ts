import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { UNSAFE } from './unsafe.ts';

/** A Markdown tree as CommonMark, ending in a line end; empty for an empty tree. */
export function treeToMarkdown(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { emphasis: '*', rule: '-', unsafe: [...UNSAFE] });
}
