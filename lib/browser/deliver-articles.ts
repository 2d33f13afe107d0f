import type { Article } from '../model/article.ts';
import type { ReadPage } from '../model/outcome.ts';
import type { Result } from '../model/result.ts';
import type { SourceAbout } from '../model/source.ts';
import { copyTexts } from './clipboard.ts';
import { downloadFiles, type TextFile } from './downloads.ts';

/** What a Markdown file tells about itself beyond its article. */
interface ExportContext {
  readonly about: SourceAbout;
  readonly exportedAt: string;
}

/** The exporters that copying and saving need; handed in, so that they are loaded only when they are asked for. */
export interface Exporters {
  articleToMarkdown(article: Article, context: ExportContext): string;
  pageToMarkdown(result: Result, context: ExportContext): string;
  articleToText(article: Article): string;
  pageToText(result: Result): string;
  articleToHtml(article: Article): string;
  pageToHtml(result: Result): string;
  fileNameOf(article: Article, taken?: ReadonlySet<string>): string;
  pageFileName(about: SourceAbout): string;
}

/**
 * Copying to the clipboard and saving to files, for one article (told by its index) or for the page. `copyForm` is asked at
 * each copy: plain text and HTML, or plain text alone.
 */
export function createDelivery(
  loadExporters: () => Promise<Exporters>,
  copyForm: () => 'both' | 'plain' = () => 'both',
) {
  const copy = (plain: string, html: () => string) =>
    copyTexts({ plain, ...(copyForm() === 'both' && { html: html() }) });
  return {
    async copyArticle({ result }: ReadPage, index: number): Promise<void> {
      const { articleToText, articleToHtml } = await loadExporters();
      const article = articleAt(result, index);
      await copy(articleToText(article), () => articleToHtml(article));
    },
    async copyPage({ result }: ReadPage): Promise<void> {
      const { pageToText, pageToHtml } = await loadExporters();
      await copy(pageToText(result), () => pageToHtml(result));
    },
    async saveArticle(page: ReadPage, index: number): Promise<number> {
      const { articleToMarkdown, fileNameOf } = await loadExporters();
      const article = articleAt(page.result, index);
      return downloadFiles([{ name: fileNameOf(article), text: articleToMarkdown(article, contextOf(page)) }]);
    },
    async savePage(page: ReadPage): Promise<number> {
      const { pageToMarkdown, pageFileName } = await loadExporters();
      const context = contextOf(page);
      return downloadFiles([{ name: pageFileName(context.about), text: pageToMarkdown(page.result, context) }]);
    },
    async saveEachArticle(page: ReadPage): Promise<number> {
      return downloadFiles(filesOf(page, await loadExporters()));
    },
  };
}

function filesOf(page: ReadPage, { articleToMarkdown, fileNameOf }: Exporters): readonly TextFile[] {
  const context = contextOf(page);
  const taken = new Set<string>();
  return page.result.articles.map((article) => {
    const name = fileNameOf(article, taken);
    taken.add(name);
    return { name, text: articleToMarkdown(article, context) };
  });
}

function contextOf({ source }: ReadPage): ExportContext {
  return { about: source.about ?? {}, exportedAt: new Date().toISOString() };
}

function articleAt(result: Result, index: number): Article {
  const article = result.articles[index];
  if (!article) throw new RangeError(`There is no article ${index}.`);
  return article;
}
