import type { Span } from '../model/span.ts';
import { activeTab } from './active-tab.ts';
import { sendMessage } from './messaging.ts';

/** Marks stretches of the source on the page of the active tab; none clears. A page that is gone is no error. */
export async function pointAt(spans: readonly Span[]): Promise<void> {
  const tab = await activeTab();
  if (tab) await sendMessage('highlight', spans, tab.id).catch(() => undefined);
}

/** Scrolls a stretch into view on the page; false where it stands nowhere any more. */
export async function revealOnPage(span: Span): Promise<boolean> {
  const tab = await activeTab();
  return tab ? sendMessage('reveal', span, tab.id).catch(() => false) : false;
}
