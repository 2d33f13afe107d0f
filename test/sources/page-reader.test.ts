import { describe, expect, it, vi } from 'vitest';
import { PageReader } from '../../lib/sources/page-reader.ts';
import type { PageSource } from '../../lib/sources/page-source.ts';
import { show } from './support/read-document.ts';
import { sampleLines } from './support/sample-lines.ts';

const text = sampleLines.join('\n');
const noProgress = (): void => undefined;
const reader = (sources: () => Promise<readonly PageSource[]> = async () => []) => new PageReader(document, sources);

describe('the reader of a page', () => {
  it('answers with the source and how sure it is', async () => {
    show(`<pre>${text}</pre>`);
    const answer = await reader().read(noProgress);
    expect(answer).toMatchObject({ status: 'read', shape: 'rendered-text', source: { text: `${text}\n` } });
    expect(answer.status === 'read' && answer.certainty).toBeGreaterThan(0.9);
  });

  it('gives up when it is cancelled', async () => {
    show(`<main>${`<div>${sampleLines.map((line) => `<p>${line}</p>`).join('')}</div>`.repeat(60)}</main>`);
    const page = reader();
    const answer = page.read(noProgress);
    page.cancel();
    expect(await answer).toEqual({ status: 'cancelled' });
  });

  it('gives up a reading under way when it is asked again', async () => {
    show(`<main>${`<div>${sampleLines.map((line) => `<p>${line}</p>`).join('')}</div>`.repeat(60)}</main>`);
    const page = reader();
    const [first, second] = await Promise.all([page.read(noProgress), page.read(noProgress)]);
    expect(first.status).toBe('cancelled');
    expect(second.status).toBe('read');
  });

  it('loads the sources that know boxes only where the page seems to have some', async () => {
    const load = vi.fn<() => Promise<readonly PageSource[]>>(async () => []);
    show(`<pre>${text}</pre>`);
    await reader(load).read(noProgress);
    expect(load).not.toHaveBeenCalled();
    show(`<div class="ocr_page"></div><pre>${text}</pre>`);
    expect((await reader(load).read(noProgress)).status).toBe('read');
    expect(load).toHaveBeenCalledOnce();
  });

  it('says what went wrong', async () => {
    show(`<div class="textLayer"></div><pre>${text}</pre>`);
    const answer = await reader(() => Promise.reject(new Error('no boxes'))).read(noProgress);
    expect(answer).toEqual({ status: 'failed', message: 'no boxes' });
  });

  it('says that a PDF viewer shows no text', async () => {
    show('<embed type="application/pdf" src="about:blank">');
    expect(await reader().read(noProgress)).toEqual({ status: 'nothing', why: 'pdf' });
  });

  it('changes nothing in the page, neither by reading nor by marking', async () => {
    show(`<pre>${text}</pre>`);
    const before = document.documentElement.outerHTML;
    const page = reader();
    await page.read(noProgress);
    page.highlight([{ start: 0, end: 20 }]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(page.reveal({ start: 99_999, end: 100_000 })).toBe(false);
  });

  it('tells at which offset of the source the pointer is, until it is told no more', async () => {
    show(`<pre>${text}</pre>`);
    const node = document.querySelector('pre')!.firstChild!;
    Object.assign(document, { caretPositionFromPoint: (x: number) => ({ offsetNode: node, offset: x }) });
    const page = reader();
    await page.read(noProgress);
    const offsets: number[] = [];
    page.watch((offset) => offsets.push(offset));
    for (const x of [7, 7, 40]) await point(x);
    page.watch(null);
    await point(90);
    expect(offsets).toEqual([7, 40]);
  });
});

async function point(clientX: number): Promise<void> {
  document.dispatchEvent(new PointerEvent('pointermove', { clientX }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
