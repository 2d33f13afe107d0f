/**
 * Puts the shadow roots that a document's markup tells (`<template shadowrootmode>`) where they are shown: in place of what
 * stands in their hosts, which goes into their slots. Parsers that show nothing leave them folded up.
 */
export function showShadows(document: Document): void {
  // One may hold others: they come into the document with it.
  for (let one = nextIn(document); one; one = nextIn(document)) showShadow(one);
}

const nextIn = (document: Document): HTMLTemplateElement | null =>
  document.querySelector<HTMLTemplateElement>('template[shadowrootmode]');

function showShadow(template: HTMLTemplateElement): void {
  const host = template.parentElement;
  template.remove();
  if (!host) return;
  const shadow = host.ownerDocument.importNode(template.content, true);
  const own = Array.from(host.childNodes);
  for (const slot of shadow.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const put = own.filter((node) => node.parentNode === host && slotNameOf(node) === name);
    if (put.length > 0) slot.replaceChildren(...put);
  }
  host.replaceChildren(shadow);
}

const slotNameOf = (node: Node): string => (node as Partial<Element>).getAttribute?.('slot') ?? '';
