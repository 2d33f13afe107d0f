import { describe, expect, it } from 'vitest';
import { readShown, show, textOf } from './support/read-document.ts';
import { sampleLines } from './support/sample-lines.ts';
import { showInFrame } from './support/show-in-frame.ts';

const text = sampleLines.join('\n');
const read = (): string => textOf(readShown()).trimEnd();

function inShadow(host: Element): void {
  const pre = document.createElement('pre');
  pre.textContent = text;
  host.attachShadow({ mode: 'open' }).append(pre);
}

describe('text that is not in the document itself', () => {
  it('is read in a shadow root, once', () => {
    show('<section><div id="host">不显示的</div></section>');
    inShadow(document.querySelector('#host')!);
    expect(read()).toBe(text);
  });

  it('is read in a shadow root in a shadow root', () => {
    show('<div id="host"></div>');
    const inner = document.createElement('div');
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).append(inner);
    inShadow(inner);
    expect(read()).toBe(text);
  });

  it('is read where it is put into a slot', () => {
    show(`<div id="host"><pre>${text}</pre></div>`);
    const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('slot'));
    expect(read()).toBe(text);
  });

  it('is read in a frame of the same origin, in the order of the page', () => {
    show(`<iframe></iframe><pre>${text}</pre>`);
    showInFrame(document.querySelector('iframe')!, `<pre>${text.replace('石渠', '云岗')}</pre>`);
    expect(read()).toBe(`${text.replace('石渠', '云岗')}\n\n${text}`);
  });

  it('is read in a frame in a shadow root', () => {
    show('<div id="host"></div>');
    const frame = document.createElement('iframe');
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).append(frame);
    showInFrame(frame, `<pre>${text}</pre>`);
    expect(read()).toBe(text);
  });

  it('is passed over in a frame that may not be read', () => {
    show(`<iframe></iframe><pre>${text}</pre>`);
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    expect(read()).toBe(text);
  });
});
