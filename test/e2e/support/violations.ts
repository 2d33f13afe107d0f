import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface WithAxe {
  readonly axe?: { run(): Promise<{ readonly violations: readonly Violation[] }> };
}

/** What axe-core finds wrong with a page by WCAG 2.2 AA and good practice: a line for each place. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // What fades in is judged when it has come: on a busy machine it may be half there.
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
  });
  const found = await page.evaluate(async () => (await (globalThis as WithAxe).axe?.run())?.violations ?? []);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
