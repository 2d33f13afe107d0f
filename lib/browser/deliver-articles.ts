import type { Article } from '../model/article.ts';
import type { ReadPage } from '../model/outcome.ts';
import type { Result } from '../model/result.ts';
import type { Settings, Typography } from '../model/settings.ts';
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
  setTypography(result: Result, typography: Typography): Result;
}

/** What of the reader's settings copying and saving go by. */
type Wanted = Pick<Settings, 'copy' | keyof Typography>;

const AS_PRINTED: Wanted = { copy: 'both', marks: 'asPrinted', spacing: 'asPrinted' };

/**
 * Copying to the clipboard and saving to files, for one article (told by its index) or for the page. `settings` are
 * asked each time.
 */
export function createDelivery(loadExporters: () => Promise<Exporters>, settings: () => Wanted = () => AS_PRINTED) {
  const copy = (plain: string, html: () => string) =>
    copyTexts({ plain, ...(settings().copy === 'both' && { html: html() }) });
  const load = async (page: ReadPage) => {
    const exporters = await loadExporters();
    return { ...exporters, page: { ...page, result: exporters.setTypography(page.result, settings()) } };
  };
  return {
    async copyArticle(read: ReadPage, index: number): Promise<void> {
      const { articleToText, articleToHtml, page } = await load(read);
      const article = articleAt(page.result, index);
      await copy(articleToText(article), () => articleToHtml(article));
    },
    async copyPage(read: ReadPage): Promise<void> {
      const { pageToText, pageToHtml, page } = await load(read);
      await copy(pageToText(page.result), () => pageToHtml(page.result));
    },
    async saveArticle(read: ReadPage, index: number): Promise<number> {
      const { articleToMarkdown, fileNameOf, page } = await load(read);
      const article = articleAt(page.result, index);
      return downloadFiles([{ name: fileNameOf(article), text: articleToMarkdown(article, contextOf(page)) }]);
    },
    async savePage(read: ReadPage): Promise<number> {
      const { pageToMarkdown, pageFileName, page } = await load(read);
      const context = contextOf(page);
      return downloadFiles([{ name: pageFileName(context.about), text: pageToMarkdown(page.result, context) }]);
    },
    async saveEachArticle(read: ReadPage): Promise<number> {
      const { page, ...exporters } = await load(read);
      return downloadFiles(filesOf(page, exporters));
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
