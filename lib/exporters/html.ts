import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { RootContent as MarkdownContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Article } from '../model/article.ts';
import type { Result } from '../model/result.ts';
import { articleTree } from './article-tree.ts';
import type { PageLabels } from './context.ts';
import { pageTree } from './page-tree.ts';

/** An article as a stretch of HTML, for the clipboard. Made from the same tree as the Markdown. */
export function articleToHtml(article: Article): string {
  return toHtml(toElements(articleTree(article, 'broken')));
}

/** A page as a stretch of HTML: its articles, then what is unplaced and the furniture. */
export function pageToHtml(result: Result, labels?: PageLabels): string {
  return toHtml(toElements(pageTree(result, 'broken', labels)));
}

/** What stands before and after stretches of HTML to make a file of them. */
export function htmlFrame(title: string): { readonly open: string; readonly close: string } {
  const head = `<meta charset="utf-8">\n<title>${toHtml({ type: 'text', value: title.toWellFormed() })}</title>`;
  return { open: `<!doctype html>\n<html lang="zh">\n<head>\n${head}\n</head>\n<body>\n`, close: '</body>\n</html>\n' };
}

function toElements(children: MarkdownContent[]): RootContent[] {
  return (toHast({ type: 'root', children }) as Root).children;
}
