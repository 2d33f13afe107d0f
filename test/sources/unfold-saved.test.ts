import { describe, expect, it } from 'vitest';
import { sourceFromPage } from '../../lib/sources/source-from-page.ts';
import { unfoldSaved } from '../../lib/sources/unfold-saved.ts';
import { sampleLines } from './support/sample-lines.ts';

const text = sampleLines.join('\n');
const pre = `<pre>${text}</pre>`;
const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

async function unfold(markup: string, files: Readonly<Record<string, string>> = {}) {
  const document = parse(markup);
  const missing = await unfoldSaved(document, { parse, read: async (address) => files[address] });
  return { document, missing, text: sourceFromPage(document).text.trimEnd() };
}

const quoted = (markup: string): string => markup.replaceAll('"', '&quot;');

describe('a saved page', () => {
  it.each(['open', 'closed'])('gives the text of an %s shadow root that its markup tells', async (mode) => {
    const page = await unfold(
      `<x-reader><template shadowrootmode="${mode}"><style></style>${pre}</template></x-reader>`,
    );
    expect(page.text).toBe(text);
  });

  it('gives that of one shadow root in another', async () => {
    const inner = `<x-text><template shadowrootmode="open">${pre}</template></x-text>`;
    expect((await unfold(`<x-page><template shadowrootmode="open">${inner}</template></x-page>`)).text).toBe(text);
  });

  it('puts into slots what is shown there, and leaves out what is not', async () => {
    const shadow = '<template shadowrootmode="open"><slot name="text"></slot><slot>未载入</slot></template>';
    const { document } = await unfold(
      `<x-page>${shadow}<p>别处</p><div slot="text">正文</div><b slot="no">不见</b></x-page>`,
    );
    expect(document.body.textContent).toBe('正文别处');
  });

  it('leaves alone what no shadow root is made of', async () => {
    const { document } = await unfold('<template><p>一</p></template><p>二</p>');
    expect(document.body.textContent).toBe('二');
  });

  it('gives the text of a frame that its markup holds', async () => {
    expect(
      (await unfold(`<iframe srcdoc="${quoted(`<p class="a">${pre}</p>`)}" src="other.html"></iframe>`)).text,
    ).toBe(text);
  });

  it('gives that of frames saved with it, and of frames in those', async () => {
    const files = { 'a/frame.html': '<iframe src="inner.html"></iframe>', 'inner.html': pre };
    expect(await unfold('<iframe src="a/frame.html"></iframe>', files)).toMatchObject({ text, missing: [] });
  });

  it('names the frames that are not at hand, but none that shows no page', async () => {
    const frames = '<iframe src="a.html"></iframe><iframe></iframe><iframe src="about:blank"></iframe>';
    expect((await unfold(frames)).missing).toEqual(['a.html']);
  });

  it('that shows itself in a frame comes to an end', async () => {
    const itself = '<p>荷塘</p><iframe src="page.html"></iframe>';
    expect((await unfold(itself, { 'page.html': itself })).missing).toEqual(['page.html']);
  });
});
