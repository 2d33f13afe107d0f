import type { MarkupPage } from '../../support/markup-pages.ts';
import { pageSources } from '../../../lib/sources/page-sources.ts';
import { readPage, type PageReading } from '../../../lib/sources/read-page.ts';
import { finish, readShown, show } from './read-document.ts';
import { showInFrame } from './show-in-frame.ts';

/** Reads a page of `test/pages` as a tab is read: shown in the test's document or, where it is XML, as a document of its own. */
export function readMarkupPage(page: MarkupPage): PageReading {
  if (page.kind === 'xml') {
    const tab = new DOMParser().parseFromString(page.markup, 'text/xml');
    return finish(readPage(tab, [tab], pageSources));
  }
  // The test's document loads no frames: what stands in this one is given to it.
  const markup = page.markup.replace('src="frame.html"', '');
  show(markup);
  document.title = new DOMParser().parseFromString(markup, 'text/html').title;
  for (const template of document.querySelectorAll('template')) openShadow(template);
  if (page.frame) showInFrame(document.querySelector('iframe')!, page.frame);
  document.getSelection()?.removeAllRanges();
  if (page.select) select(page.select.from, page.select.to);
  return readShown();
}

/** A parser of a browser makes such a template the shadow root of its parent. */
function openShadow(template: HTMLTemplateElement): void {
  if (!template.hasAttribute('shadowrootmode')) return;
  const host = template.parentElement!;
  host.attachShadow({ mode: 'open' }).append(template.content);
  template.remove();
}

function select(from: string, to: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const { data } = texts.currentNode as Text;
    if (data.includes(from)) range.setStart(texts.currentNode, data.indexOf(from));
    if (data.includes(to)) range.setEnd(texts.currentNode, data.indexOf(to) + to.length);
  }
  document.getSelection()?.addRange(range);
}
