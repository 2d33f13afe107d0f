import { afterAll, beforeAll, describe, expect } from 'vitest';
import { servePages, type PageServer } from '../../scripts/pages/serve-pages.ts';
import { it } from './support/fixtures.ts';
import { button, rows, waitForArticles } from './support/popup.ts';
import { violations } from './support/violations.ts';

/** The labels of a small museum: short lines that break off, and no newspaper's. */
const LABELS = `青瓷莲瓣碗，口沿有一道旧裂
铜镜 背面铸有双鱼
木雕窗板，出自城东的旧宅
石砚，底部刻有主人的姓名
绣花鞋 鞋底从未沾过地
油灯，灯盏里还留着残油
账簿，记到民国二十六年
竹编提篮 盖上写着福字
陶罐，肩部绘有水波纹
铁锁，钥匙已经找不到了
木屐
烟斗
竹筛`;

let server: PageServer;

beforeAll(async () => {
  const body = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>陈列</title><pre>${LABELS}</pre></html>`;
  server = await servePages(new Map([['/labels.html', { type: 'text/html', body }]]));
});

afterAll(() => server.close());

const QUESTION = { name: 'Is this a newspaper page?' };

describe('a page that may be no newspaper page', () => {
  it('is asked about; answered by a key it shows what was found, and is not asked about again', async ({
    page,
    click,
  }) => {
    await page.goto(`${server.origin}/labels.html`);
    const popup = await click();
    await popup.getByRole('group', QUESTION).waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await waitForArticles(popup);
    await popup.close();
    const again = await click();
    await waitForArticles(again);
    expect(await again.getByRole('group', QUESTION).count()).toBe(0);
  });

  it('is left alone when the reader says that it is none', async ({ page, click }) => {
    await page.goto(`${server.origin}/labels.html`);
    const popup = await click();
    await button(popup, 'Not a newspaper page').click();
    await popup.getByRole('heading', { name: 'No newspaper columns here' }).waitFor();
    expect(await rows(popup).count()).toBe(0);
  });
});
