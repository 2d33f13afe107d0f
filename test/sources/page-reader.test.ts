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
    const answer = await reader().read(noProgress, 'show');
    expect(answer).toMatchObject({ status: 'read', shape: 'rendered-text', source: { text: `${text}\n` } });
    expect(answer.status === 'read' && answer.certainty).toBeGreaterThan(0.9);
  });

  it('gives up when it is cancelled', async () => {
    show(`<main>${`<div>${sampleLines.map((line) => `<p>${line}</p>`).join('')}</div>`.repeat(60)}</main>`);
    const page = reader();
    const answer = page.read(noProgress, 'show');
    page.cancel();
    expect(await answer).toEqual({ status: 'cancelled' });
  });

  it('gives up a reading under way when it is asked again', async () => {
    show(`<main>${`<div>${sampleLines.map((line) => `<p>${line}</p>`).join('')}</div>`.repeat(60)}</main>`);
    const page = reader();
    const [first, second] = await Promise.all([page.read(noProgress, 'show'), page.read(noProgress, 'show')]);
    expect(first.status).toBe('cancelled');
    expect(second.status).toBe('read');
  });

  it('loads the sources that know boxes only where the page seems to have some', async () => {
    const load = vi.fn<() => Promise<readonly PageSource[]>>(async () => []);
    show(`<pre>${text}</pre>`);
    await reader(load).read(noProgress, 'show');
    expect(load).not.toHaveBeenCalled();
    show(`<div class="ocr_page"></div><pre>${text}</pre>`);
    expect((await reader(load).read(noProgress, 'show')).status).toBe('read');
    expect(load).toHaveBeenCalledOnce();
  });

  it('says what went wrong', async () => {
    show(`<div class="textLayer"></div><pre>${text}</pre>`);
    const answer = await reader(() => Promise.reject(new Error('no boxes'))).read(noProgress, 'show');
    expect(answer).toEqual({ status: 'failed', message: 'no boxes' });
  });

  it('reads no whole page where a selection is to be copied and nothing is selected', async () => {
    show(`<pre>${text}</pre>`);
    expect(await reader().read(noProgress, 'copySelection')).toEqual({ status: 'nothing', why: 'noText' });
  });

  it('tells where the PDF is that a page is, has in a frame or embeds, for its viewer shows no text', async () => {
    const url = 'https://archive.example/1.pdf';
    show(`<h1>石渠日报</h1><embed type="application/pdf" src="${url}">`);
    expect(await reader().read(noProgress, 'show')).toEqual({ status: 'nothing', why: 'pdf', url });
    const viewer = new DOMParser().parseFromString('', 'text/html');
    Object.defineProperties(viewer, { contentType: { value: 'application/pdf' }, URL: { value: url } });
    const inTab = new PageReader(viewer, async () => []);
    expect(await inTab.read(noProgress, 'show')).toEqual({ status: 'nothing', why: 'pdf', url });
    for (const name of ['iframe', 'object']) {
      show(`<h1>石渠日报</h1><${name}></${name}>`);
      Object.defineProperty(document.querySelector(name), 'contentDocument', { value: viewer });
      expect(await reader().read(noProgress, 'show')).toEqual({ status: 'nothing', why: 'pdf', url });
    }
  });

  it('reads the text of a page that has a PDF beside it', async () => {
    show(`<pre>${text}</pre><embed type="application/pdf" src="https://archive.example/1.pdf">`);
    expect(await reader().read(noProgress, 'show')).toMatchObject({ status: 'read', source: { text: `${text}\n` } });
  });

  it('changes nothing in the page, neither by reading nor by marking', async () => {
    show(`<pre>${text}</pre>`);
    const before = document.documentElement.outerHTML;
    const page = reader();
    await page.read(noProgress, 'pointAt');
    page.highlight([{ start: 0, end: 20 }]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(page.reveal({ start: 99_999, end: 100_000 })).toBe(false);
  });

  it('tells at which offset of the source the pointer is, until it is told no more', async () => {
    const { page, node } = await readToPointAt();
    const offsets: number[] = [];
    page.watch((offset) => offsets.push(offset));
    for (const x of [7, 7, 40]) await point(node, x);
    page.watch(null);
    await point(node, 90);
    expect(offsets).toEqual([7, 40]);
  });

  it('goes on telling of the source read to point at, whatever else is read in between', async () => {
    const { page, node } = await readToPointAt();
    const offsets: number[] = [];
    page.watch((offset) => offsets.push(offset));
    document.getSelection()!.setBaseAndExtent(node, 100, node, 190);
    for (const purpose of ['show', 'copySelection'] as const) await page.read(noProgress, purpose);
    document.getSelection()!.removeAllRanges();
    await point(node, 7);
    page.watch((offset) => offsets.push(offset));
    await point(node, 140);
    expect(offsets).toEqual([7, 140]);
  });
});

async function readToPointAt(): Promise<{ page: PageReader; node: Node }> {
  show(`<pre>${text}</pre>`);
  const page = reader();
  await page.read(noProgress, 'pointAt');
  return { page, node: document.querySelector('pre')!.firstChild! };
}

async function point(offsetNode: Node, clientX: number): Promise<void> {
  Object.assign(document, { caretPositionFromPoint: (offset: number) => ({ offsetNode, offset }) });
  document.dispatchEvent(new PointerEvent('pointermove', { clientX }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
