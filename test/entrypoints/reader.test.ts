import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '../../lib/browser/protocol.ts';
import type { SourcePart } from '../../lib/browser/source-parts.ts';
import { sampleLines } from '../sources/support/sample-lines.ts';

const text = sampleLines.join('\n');

/** Puts the script into the page, as each click does. */
async function inject(): Promise<void> {
  vi.resetModules();
  const { default: reader } = await import('../../entrypoints/reader.ts');
  await reader.main();
}

let id = 0;
const ask = (type: string, data?: unknown): Promise<{ res: unknown }> =>
  fakeBrowser.runtime.sendMessage({ id: id++, type, data, timestamp: 0 });

describe('the reader in a page', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Reflect.deleteProperty(globalThis, Symbol.for('broadsheet.reader'));
    const pre = document.createElement('pre');
    pre.textContent = text;
    document.body.replaceChildren(pre);
  });

  it('answers with what it read', async () => {
    await inject();
    expect((await ask('read', 'show')).res).toMatchObject({ status: 'read', source: { text: `${text}\n` } });
  });

  it('answers once, however often it is put in', async () => {
    const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    await inject();
    const once = listen.mock.calls.length;
    await inject();
    expect(once).toBeGreaterThan(0);
    expect(listen).toHaveBeenCalledTimes(once);
  });

  it('hands a long text over in parts, until it is told to stop', async () => {
    const long = `${text}\n`.repeat(3000);
    document.querySelector('pre')!.textContent = long;
    await inject();
    const { source, rest } = (await ask('read', 'show')).res as Extract<Reading, { status: 'read' }>;
    const { reading = '', parts = 0 } = rest ?? {};
    const part = async (number: number) =>
      (await ask('sourcePart', { reading, part: number })).res as SourcePart | null;
    const first = await part(0);
    expect(long.startsWith(source.text + first?.text)).toBe(true);
    expect(parts).toBeGreaterThan(1);
    await ask('cancelRead');
    expect(await part(1)).toBeNull();
  });

  it('tells whether a stretch can be shown', async () => {
    await inject();
    await ask('read', 'pointAt');
    expect((await ask('reveal', { start: 90_000, end: 90_001 })).res).toBe(false);
  });
});
