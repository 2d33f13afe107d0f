import { readFileSync } from 'node:fs';
import type { ServedPage } from '../../../scripts/pages/serve-pages.ts';

const SAMPLE = new URL('../../pages/archive-page/input.txt', import.meta.url);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (body: string, bodyAttributes = ''): ServedPage => ({
  type: 'text/html',
  body: `<!doctype html><html lang="zh"><meta charset="utf-8"><title>全文</title><body ${bodyAttributes}>${body}</body></html>`,
});

const NAVIGATION = '<nav><a href="#">首页</a> <a href="#">版面</a></nav>';

/** Puts text into a closed shadow root. */
const inShadow = (text: string): string => `<x-reader></x-reader><script>
customElements.define('x-reader', class extends HTMLElement {
  connectedCallback() {
    const pre = document.createElement('pre');
    pre.textContent = ${JSON.stringify(text).replaceAll('<', '\\u003c')};
    this.attachShadow({ mode: 'closed' }).append(pre);
  }
});
</script>`;

/** The sample page's text in every shape that text alone may have, by name. */
export function shapePages(): Readonly<Record<string, ServedPage>> {
  const text = escaped(readFileSync(SAMPLE, 'utf8').trimEnd());
  const lines = text.split('\n');
  const each = (before: string, after: string): string => lines.map((line) => before + line + after).join('\n');
  const blocks = text.split(/\n{2,}/).map((block) => `<p>${block.replaceAll('\n', '<br />')}</p>`);
  return {
    'lines broken by br': page(`${NAVIGATION}<div>${lines.join('<br>')}</div>`),
    'a paragraph element each': page(`${NAVIGATION}<article>${each('<p>', '</p>')}</article>`),
    'a list item each': page(`<ul>${each('<li>', '</li>')}</ul>`),
    'a span each, placed by style': page(
      `<style>span { position: absolute }</style><div>${lines.map((line, row) => `<span style="top: ${row * 20}px">${line}</span>`).join('')}</div>`,
    ),
    'a table row each, with numbers': page(
      `<table>${lines.map((line, row) => `<tr><td>${row + 1}</td><td>${line}</td></tr>`).join('')}</table>`,
    ),
    'a textarea': page(`<textarea rows="20" cols="40">\n${text}</textarea>`),
    'an editable element': page(
      `<div contenteditable>${each('<div>', '</div>').replaceAll('<div></div>', '<div><br></div>')}</div>`,
    ),
    'a frame': page(
      `${NAVIGATION}<iframe width="600" height="400" srcdoc="<pre>${text.replaceAll('"', '&quot;')}</pre>"></iframe>`,
    ),
    'a closed shadow root': page(inShadow(readFileSync(SAMPLE, 'utf8'))),
    'paragraphs that are none': page(`<div>${blocks.join('\n')}</div>`, 'id="chronam_page_print"'),
  };
}
