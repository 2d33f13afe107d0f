import { OFFERED_FROM } from '../model/certainty.ts';
import type { AskPassword } from '../model/ask-password.ts';
import type { Outcome, ReadPage } from '../model/outcome.ts';
import type { Purpose } from '../model/purpose.ts';
import type { Source } from '../model/source.ts';
import { activeTab, type TabPage } from './active-tab.ts';
import { hashOf } from './hash-of.ts';
import type { ReadingProgress, WholeReading } from './protocol.ts';
import { type LoadPdfTools, readPdfTab } from './read-pdf-tab.ts';
import { readTab } from './read-tab.ts';
import { reflowInWorker } from './reflow-in-worker.ts';
import { recallPage, rememberPage } from './remembered-pages.ts';

/** A PDF has no certainty: whoever opened one with text in it is taken at their word. */
type Read = Pick<Extract<WholeReading, { status: 'read' }>, 'source' | 'notLoaded'> & { readonly certainty?: number };

/** What the active tab's page gave when it was last read, or null. */
export async function recallActiveTab(): Promise<ReadPage | null> {
  const tab = await activeTab();
  return tab ? ((await recallPage(tab))?.page ?? null) : null;
}

/** How a PDF in the tab is read; without it there is none. */
export interface PdfReading {
  readonly loadPdfTools?: LoadPdfTools;
  /** Told the first page that has text, while the others are read. */
  readonly onFirst?: (page: ReadPage) => void;
  /** Asks the reader for the password of a file that is locked. */
  readonly askPassword?: AskPassword;
}

/**
 * Reads the active tab's page and takes it apart. Where its text is what it was the last time, the page of that time is
 * the answer, the same object in content. Never rejects: what goes wrong is an outcome.
 */
export async function readActiveTab(
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
  pdf: PdfReading = {},
  purpose: Purpose = 'show',
): Promise<Outcome> {
  try {
    const started = performance.now();
    const tab = await activeTab();
    if (!tab) return { status: 'forbidden' };
    const answer = await readTab(tab, purpose, onProgress, signal);
    const url = addressOfPdf(answer, tab);
    const onFirst = (source: Source) => void showFirst(source, started, signal, pdf);
    const { loadPdfTools, askPassword = nobody } = pdf;
    const reading =
      url && loadPdfTools ? await readPdfTab(url, loadPdfTools, { onProgress, onFirst, askPassword }, signal) : answer;
    if (!('source' in reading)) return isStillAsked(answer, reading) ? (answer as Outcome) : (reading as Outcome);
    return await takeApart(tab, reading, started, signal, onProgress);
  } catch (error) {
    if (signal.aborted) return { status: 'cancelled' };
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

const nobody: AskPassword = () => Promise.reject(new Error('This PDF asks for a password.'));

/**
 * A PDF that is not handed out where the click for this page is still wanting: the click gives it. Firefox lets no
 * extension into its viewer, click or not.
 */
const isStillAsked = (answer: WholeReading | Outcome, reading: WholeReading | Outcome): boolean =>
  answer.status === 'lostPermission' &&
  reading.status === 'nothing' &&
  reading.why === 'pdfKept' &&
  location.protocol !== 'moz-extension:';

/** Told by the reader in the tab, or, where the browser's viewer lets none in, by the tab. */
function addressOfPdf(answer: WholeReading | Outcome, { url = '' }: TabPage): string | undefined {
  if (answer.status === 'nothing') return answer.why === 'pdf' ? answer.url : undefined;
  if (answer.status === 'read' || answer.status === 'cancelled') return undefined;
  return /^(?:https?|file):[^?#]*\.pdf(?:[?#]|$)/iu.test(url) ? url : undefined;
}

/** The first page's articles are a glimpse: what goes wrong with them goes wrong with the whole, and is told there. */
async function showFirst(source: Source, started: number, signal: AbortSignal, { onFirst }: PdfReading): Promise<void> {
  if (!onFirst) return;
  const taken = await reflowInWorker(source, signal).catch(() => undefined);
  if (!taken || signal.aborted) return;
  const { result, about } = taken;
  onFirst({ source: { ...source, about }, result, elapsed: performance.now() - started });
}

async function takeApart(
  tab: TabPage,
  read: Read,
  started: number,
  signal: AbortSignal,
  onProgress: (progress: ReadingProgress) => void,
): Promise<Outcome> {
  const { source, notLoaded, certainty = 1 } = read;
  const remembered = await recallPage(tab);
  if (remembered && remembered.hash === (await hashOf(source.text))) return { status: 'read', page: remembered.page };
  const { result, about } = await reflowInWorker(source, signal, { onProgress });
  const page = {
    source: { ...source, about },
    result,
    elapsed: performance.now() - started,
    ...(notLoaded && { notLoaded }),
  };
  if (certainty < OFFERED_FROM) return { status: 'unsure', page };
  await rememberPage(tab, page);
  return { status: 'read', page };
}

/** The reader has said that the active tab's page is a newspaper page: it is not asked about again. */
export async function keepActiveTab(page: ReadPage): Promise<void> {
  const tab = await activeTab();
  if (tab) await rememberPage(tab, page);
}
