import type { Article } from '../model/article.ts';
import type { Result } from '../model/result.ts';
import { articleTree } from './article-tree.ts';
import { completeAbout } from './complete-about.ts';
import type { ExportContext } from './context.ts';
import { type FrontMatter, frontMatter, matterBlock } from './front-matter.ts';
import { headlineOf } from './headline-of.ts';
import { pageTree } from './page-tree.ts';
import { treeToMarkdown } from './tree-to-markdown.ts';

/**
 * An article as a Markdown file. A headline of several lines is one `#` line, an ideographic space between them: a `#`
 * heading cannot hold a line break, and outlines, links and note titles (Obsidian's) show it as it is read.
 */
export function articleToMarkdown(article: Article, context: ExportContext): string {
  const matter = frontMatter({
    title: headlineOf(article),
    kicker: article.kicker?.text,
    deck: article.deck?.text,
    byline: article.byline,
    dateline: article.dateline,
    ...pageMatter(context),
  });
  return below(matter, treeToMarkdown(articleTree(article, 'joined')));
}

/**
 * A page as one Markdown file: front matter once, the articles, then what is unplaced and the furniture. A `further` page of
 * a file has its matter in a block.
 */
export function pageToMarkdown(result: Result, context: ExportContext, further = false): string {
  const about = completeAbout(context.about, result.furniture);
  const matter = { title: about.title, ...pageMatter({ ...context, about }) };
  return below(
    (further ? matterBlock : frontMatter)(matter),
    treeToMarkdown(pageTree(result, 'joined', context.labels)),
  );
}

function pageMatter({ about, exportedAt }: ExportContext): FrontMatter {
  const { newspaper, date, page, url } = about;
  return { newspaper, date, page, source: url, exported: exportedAt };
}

const below = (matter: string, markdown: string): string => [matter, markdown].filter(Boolean).join('\n');
