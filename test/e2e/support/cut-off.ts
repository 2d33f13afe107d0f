import type { Page } from 'playwright-core';

/** What of a page cannot be reached because it stands beyond its right or left edge: a line for each thing. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    // Vertical text, with what stands in it, is scrolled sideways.
    const isVertical = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).writingMode.startsWith('vertical') || isVertical(element.parentElement));
    const isOutside = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > edge + 1 || left < -1);
    };
    const told = [...document.querySelectorAll('button, input, textarea, h1, h2, p, li, svg')]
      .filter((element) => element.checkVisibility() && !isVertical(element) && isOutside(element))
      .map((element) => `${element.outerHTML.slice(0, 160)} stands outside`);
    const scrolls = document.documentElement.scrollWidth > edge;
    return scrolls ? [...told, 'The page scrolls sideways.'] : told;
  });
