import { describe, expect, it } from 'vitest';
import { loadPages } from '../../lib/sources/load-pages.ts';
import { show } from './support/read-document.ts';

/** Shows pages that come as a site's do: some time after they are scrolled to. */
function showVolume(pages: number, comes: (page: Element) => void): string[] {
  show(
    Array.from(
      { length: pages },
      (_, page) => `<div class="page" data-seq="${page}" data-loaded="false"><div class="page-text"></div></div>`,
    ).join(''),
  );
  const scrolled: string[] = [];
  for (const page of document.querySelectorAll('.page')) {
    page.scrollIntoView = () => {
      scrolled.push(page.getAttribute('data-seq') ?? '');
      setTimeout(() => comes(page), 60);
    };
  }
  return scrolled;
}

const come = (page: Element): void => page.setAttribute('data-loaded', 'true');

describe('pages that a site loads as one scrolls', () => {
  it('are scrolled to one after another, a few at a time, and waited for', async () => {
    const scrolled = showVolume(5, come);
    expect(await loadPages([document], 3)).toEqual({ loaded: 3, left: 2 });
    expect(await loadPages([document], 3)).toEqual({ loaded: 2, left: 0 });
    expect(scrolled).toEqual(['0', '1', '2', '3', '4']);
  });

  it('are none where all are there', async () => {
    showVolume(0, come);
    expect(await loadPages([document], 3)).toEqual({ loaded: 0, left: 0 });
  });
});
