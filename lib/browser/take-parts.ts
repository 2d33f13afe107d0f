import { sendMessage } from './messaging.ts';
import type { Reading, WholeReading } from './protocol.ts';
import { joinSource, type SourcePart } from './source-parts.ts';

/**
 * Takes what follows the beginning of a long text from the page, part by part. It is `cancelled` where `signal` aborts, and where
 * the page is read anew meanwhile, as a reading is that another one ends. Rejects where the page is gone.
 */
export async function takeParts(reading: Reading, tabId: number, signal: AbortSignal): Promise<WholeReading> {
  if (reading.status !== 'read' || !reading.rest) return reading;
  const { rest, ...whole } = reading;
  const parts: SourcePart[] = [];
  while (parts.length < rest.parts) {
    const wanted = { reading: rest.reading, part: parts.length };
    const part = signal.aborted ? null : await sendMessage('sourcePart', wanted, tabId);
    if (!part) return { status: 'cancelled' };
    parts.push(part);
  }
  return { ...whole, source: joinSource(whole.source, parts) };
}
