import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clickToolbarButton } from '../../scripts/browser/click-toolbar-button.ts';
import { launchBrowser, type LaunchedBrowser } from '../../scripts/browser/launch-browser.ts';
import { removeProfile } from '../../scripts/browser/remove-profile.ts';
import { archivePage } from '../../scripts/pages/archive-page.ts';
import { servePages, type PageServer, type ServedPage } from '../../scripts/pages/serve-pages.ts';
import { BUILDS } from '../built/support/builds.ts';
import { choose, paragraphs, panelBeside } from './support/panel.ts';
import { button, openArticle, rows } from './support/popup.ts';
import {
  backToList,
  bare,
  expectParagraphs,
  exported,
  openCaptioned,
  pressAll,
  sectionOf,
  settled,
} from './support/room.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const LIAOYUAN = '../../../shared/pages/liaoyuan-2022-05-09/input.txt';

/** Pages with captions to move; the one beside the project is tried where it is there. */
const pages = ['../pages/archive-page/input.txt', LIAOYUAN].filter((path) =>
  existsSync(new URL(path, import.meta.url)),
);
const doubtful = read('../pages/columns-between-columns-of-others/input.txt');

const html = (text: string): ServedPage => ({ type: 'text/html', body: archivePage(text) });

let server: PageServer;
let profile: string;
let browser: LaunchedBrowser;

const launch = () =>
  launchBrowser({
    executablePath: inject('browserPath'),
    extension: BUILDS[0].folder,
    headless: true,
    language: 'en',
    profile,
  });

beforeAll(async () => {
  const served = pages.map((path, at): [string, ServedPage] => [`/${at}.html`, html(read(path))]);
  server = await servePages(new Map([...served, ['/doubts.html', html(doubtful)]]));
  profile = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await removeProfile(profile);
  await server.close();
});

async function panelOf(path: string): Promise<Page> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return panelBeside(server.origin + path, page, () => clickToolbarButton(browser, page), browser);
}

/** Closes the browser, starts it again with the same profile, and opens the same page. */
async function restart(path: string): Promise<Page> {
  await browser.close();
  browser = await launch();
  return panelOf(path);
}

/** Moves the first caption to the first article; gives the text moved and where it stood. */
async function moveCaption(panel: Page) {
  const moved = await openCaptioned(panel);
  await choose(panel, moved.caption, 'Move to another article …', '1 · ');
  await expect.poll(() => panel.getByRole('article').innerText()).not.toContain(moved.caption);
  return moved;
}

/** Parts the second paragraph of the shown article in its first clause, and joins the third with what is left. */
async function splitAndJoin(panel: Page): Promise<readonly string[]> {
  const [first = '', second = '', third = '', ...rest] = await paragraphs(panel).allInnerTexts();
  await choose(panel, second, 'Split …');
  await panel
    .getByRole('button', { name: /^New paragraph before/u })
    .first()
    .click();
  await expect.poll(() => paragraphs(panel).count()).toBe(4 + rest.length);
  const [, head = '', tail = ''] = await paragraphs(panel).allInnerTexts();
  expect(head + tail).toBe(second);
  await choose(panel, third, 'Join with the paragraph before');
  await expectParagraphs(panel, [first, head, tail + third, ...rest]);
  return [head, tail + third];
}

describe('corrections', { timeout: 90_000 }, () => {
  it.for(pages.map((_, at) => `/${at}.html`))(
    'are seen and exported, taken back, done again, and found after the browser was closed: %s',
    async (path) => {
      const panel = await panelOf(path);
      const before = await exported(panel);
      const [headline = ''] = await rows(panel).first().locator('strong').allInnerTexts();
      const { caption, index } = await moveCaption(panel);
      const [head = '', joined = ''] = await splitAndJoin(panel);
      const corrected = await settled(() => exported(panel));
      expect(bare(sectionOf(before, headline))).not.toContain(bare(caption));
      expect(bare(sectionOf(corrected, headline))).toContain(bare(caption));
      expect(corrected.split('\n\n')).toEqual(expect.arrayContaining([head, joined]));
      expect([...bare(corrected)].toSorted()).toEqual([...bare(before)].toSorted());

      expect(await pressAll(panel, 'Undo')).toBe(3);
      await expect.poll(() => exported(panel)).toBe(before);
      expect(await pressAll(panel, 'Redo')).toBe(3);
      await expect.poll(() => exported(panel)).toBe(corrected);

      const again = await restart(path);
      await again.getByText('3 corrections').waitFor();
      await expect.poll(() => exported(again)).toBe(corrected);
      await openArticle(again, index);
      await expect.poll(() => paragraphs(again).allInnerTexts()).toEqual(expect.arrayContaining([head, joined]));
      await backToList(again);
      await openArticle(again, 0);
      expect(bare(await again.getByRole('complementary', { name: 'Captions' }).innerText())).toContain(bare(caption));
      expect(await pressAll(again, 'Undo')).toBe(3);
      await expect.poll(() => exported(again)).toBe(before);
      await again.close();
    },
  );

  it('that take the other reading of a doubt are found after the browser was closed', async () => {
    const panel = await panelOf('/doubts.html');
    const before = await exported(panel);
    await panel.keyboard.press('n');
    await panel.getByRole('region', { name: /^Doubt 1 of/u }).waitFor();
    await panel.keyboard.press('2');
    await panel.getByText('1 correction').waitFor();
    await expect.poll(() => exported(panel)).not.toBe(before);
    const corrected = await settled(() => exported(panel));

    const again = await restart('/doubts.html');
    await again.getByText('1 correction').waitFor();
    await expect.poll(() => exported(again)).toBe(corrected);
    await again.keyboard.press('Control+z');
    await expect.poll(() => exported(again)).toBe(before);
    await again.close();
  });

  it('and how articles are set are remembered when the browser was closed', async () => {
    const panel = await panelOf('/0.html');
    await button(panel, 'Reading comfort').click();
    for (const name of ['Dark', 'Sans', 'Wide', 'Vertical', 'Traditional'])
      await panel.getByRole('radio', { name, exact: true }).last().check();
    await panel.getByRole('slider', { name: 'Size' }).press('End');
    const look = (shown: Page) =>
      shown.evaluate(() => {
        const { dataset, style } = document.documentElement;
        return { ...dataset, scale: style.getPropertyValue('--scale') };
      });
    const chosen = await look(panel);
    expect(chosen).toMatchObject({ theme: 'dark', face: 'sans', width: 'wide', vertical: 'true' });
    const again = await restart('/0.html');
    await expect.poll(() => look(again)).toEqual(chosen);
    await expect.poll(() => rows(again).first().innerText()).toContain('記者');
    expect(await exported(again)).toContain('记者');
    await openArticle(again, 0);
    const mode = await again.getByRole('article').evaluate((shown) => getComputedStyle(shown).writingMode);
    expect(mode).toBe('vertical-rl');
    await again.close();
  });
});
