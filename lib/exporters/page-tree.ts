import type { RootContent } from 'mdast';
import type { Passage } from '../model/passage.ts';
import type { Result } from '../model/result.ts';
import { articleTree, type HeadlineLines, paragraph } from './article-tree.ts';
import { PAGE_LABELS, type PageLabels } from './context.ts';

const RULE: RootContent = { type: 'thematicBreak' };

/**
 * A page as a Markdown tree: its articles, a rule between two of them (a kicker would otherwise seem to belong to the
 * article above it), then what stands in no article, so that nothing of the page is lost.
 */
export function pageTree(
  result: Result,
  headlineLines: HeadlineLines,
  labels: PageLabels = PAGE_LABELS,
): RootContent[] {
  const parts = [
    ...result.articles.map((article) => articleTree(article, headlineLines)),
    leftOver(labels.unplaced, result.unplaced),
    leftOver(labels.furniture, result.furniture),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [RULE].concat(part)));
}

function leftOver(label: string, passages: readonly Passage[]): RootContent[] {
  const paragraphs = passages.flatMap(paragraph);
  if (paragraphs.length === 0) return [];
  return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: label }] }, ...paragraphs];
}
