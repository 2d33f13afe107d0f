import { describe, expect, it } from 'vitest';
import { readMarkup, readShown, show, textOf } from './support/read-document.ts';
import { sampleLines } from './support/sample-lines.ts';

const text = sampleLines.join('\n');
const read = (markup: string): string => textOf(readMarkup(markup)).trimEnd();

/** Opens `depth` elements one in another; made by hand, since a parser stops at 512. */
function nest(depth: number, inner: Node, withText: boolean): Element {
  let node: Node = inner;
  for (let level = 0; level < depth; level++) {
    const outer = document.createElement('div');
    if (withText) outer.append('甲');
    outer.append(node);
    node = outer;
  }
  return node as Element;
}

describe('a hostile page', () => {
  it('gives markup shown as text as that text', () => {
    const lines = [...sampleLines, '<script>alert(1)</script>', '![](javascript:alert(1))', '&lt;b&gt;'];
    const shown = document.createElement('pre');
    shown.textContent = lines.join('\n');
    document.body.replaceChildren(shown);
    expect(textOf(readShown()).trimEnd()).toBe(lines.join('\n'));
  });

  it('keeps controls of direction and of joining, which are characters of the text', () => {
    const marked = text
      .replace('荷塘', '\u202e荷\u2066塘\u2069')
      .replace('石坎', '石\u200b坎')
      .replace('蛙声', '蛙\u0000声');
    const shown = document.createElement('pre');
    shown.textContent = marked;
    document.body.replaceChildren(shown);
    expect(textOf(readShown()).trimEnd()).toBe(marked);
  });

  it('never reads the text of scripts, even where a style displays it', () => {
    expect(
      read(`<style>script, style { display: block }</style><script>甲乙丙丁甲乙丙丁</script><pre>${text}</pre>`),
    ).toBe(text);
  });

  it('finds text however deep it stands', () => {
    const pre = document.createElement('pre');
    pre.textContent = text;
    document.body.replaceChildren(nest(200, pre, false));
    expect(textOf(readShown()).trimEnd()).toBe(text);
  });

  it('survives text nested deeper than blocks are told apart', () => {
    const pre = document.createElement('pre');
    pre.textContent = text;
    document.body.replaceChildren(nest(200, pre, true));
    expect(() => readShown()).not.toThrow();
  });

  it('is not led astray by elements that have the names of properties', () => {
    expect(
      read(
        `<form><input name="childNodes"><input name="localName"><input name="getAttribute"></form><pre>${text}</pre>`,
      ),
    ).toBe(text);
  });

  it('survives a document without a body', () => {
    show('');
    document.body.remove();
    expect(readShown()).toEqual({ why: 'noText' });
    document.documentElement.append(document.createElement('body'));
  });
});
