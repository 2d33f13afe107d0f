import type { Page } from 'playwright-core';

/** Selects the text of a page from one stretch to another, and gives the place of its first line. */
export function selectText(page: Page, from: string, to: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([start, end]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data.includes(start)) range.setStart(text, text.data.indexOf(start));
        if (text.data.includes(end)) range.setEnd(text, text.data.indexOf(end) + end.length);
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      range.startContainer.parentElement?.scrollIntoView();
      const [line] = range.getClientRects();
      return { x: (line?.left ?? 0) + 20, y: (line?.top ?? 0) + 8 };
    },
    [from, to] as const,
  );
}
