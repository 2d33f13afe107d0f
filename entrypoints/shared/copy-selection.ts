import { linesIn } from '../../lib/articles/read-known-articles.ts';
import type { TabPage } from '../../lib/browser/active-tab.ts';
import { copyInPage } from '../../lib/browser/copy-in-page.ts';
import { readTab } from '../../lib/browser/read-tab.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { showBadge } from '../../lib/browser/show-badge.ts';
import { pageToHtml } from '../../lib/exporters/html.ts';
import { pageToText } from '../../lib/exporters/text.ts';
import { setTypography } from '../../lib/exporters/typography/set-typography.ts';
import type { Source } from '../../lib/model/source.ts';
import type { Result } from '../../lib/model/result.ts';
import { reflow } from '../../lib/reflow.ts';

/** Copies what is selected on a page as clean text, without any interface: the toolbar button tells what came of it. */
export async function copySelection(tab: TabPage): Promise<void> {
  const done = await copyClean(tab).catch(() => false);
  await showBadge(tab.id, done).catch(() => undefined);
}

async function copyClean(tab: TabPage): Promise<boolean> {
  const reading = await readTab(tab, 'copySelection', () => undefined, new AbortController().signal);
  if (!('source' in reading)) return false;
  const settings = await loadSettings();
  const result = setTypography(articlesIn(reading.source), settings);
  const plain = pageToText(result);
  return copyInPage(tab.id, settings.copy === 'both' ? { plain, html: pageToHtml(result) } : { plain });
}

/** Lines that make no article, a few or a single word, are one all the same: the reader selected them for their text. */
function articlesIn(source: Source): Result {
  const result = reflow(source);
  if (result.articles.length > 0) return result;
  const body = linesIn(source.text, { start: 0, end: source.text.length });
  return reflow({ ...source, articles: [{ headline: [], body, captions: [], inLines: true }] });
}
