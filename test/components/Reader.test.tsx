import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/model/outcome.ts';
import { qingduPage } from './fixture/qingdu-page.ts';
import { showReader } from './fixture/show-reader.tsx';

const page = qingduPage();
const read: Outcome = { status: 'read', page };
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

afterEach(cleanup);

describe('the list', () => {
  it('shows every article with kicker, headline lines, first words, length and doubts', async () => {
    showReader(read);
    const [first] = await screen.findAllByRole('listitem');
    expect(first?.textContent).toBe(
      '历时三年 跨越两岸槐溪大桥今日通车青渡两岸从此十分钟可达本报讯（记者 闻竹声 陶映雪）4月12日清晨六点，横跨槐溪的大桥正式通车。大桥全长1286米，桥面双向四车道，下层设人行道与自行车道。216 characters1 doubt'.replace(
        '本报讯（记者 闻竹声 陶映雪）4月12日清晨六点，横跨槐溪的大桥正式通车。大桥全长1286米，桥面双向四车道，下层设人行道与自行车道。',
        [...(page.result.articles[0]?.body[0]?.text ?? '')].slice(0, 80).join(''),
      ),
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  it('tells the newspaper, its date and page, and how much there is', async () => {
    showReader(read);
    expect(await screen.findByText('青渡日报 · April 12, 2023 · page 2')).toBeTruthy();
    expect(screen.getByText('5 articles · 428 characters · 3 doubts')).toBeTruthy();
    expect(screen.getByText('0.12 s')).toBeTruthy();
  });

  it('has the focus on its first row and goes by arrow keys, Home and End', async () => {
    showReader(read);
    const rows = (await screen.findAllByRole('listitem')).map((item) => within(item).getByRole('button'));
    expect(document.activeElement).toBe(rows[0]);
    press('ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    press('End');
    expect(document.activeElement).toBe(rows[5]);
    press('ArrowDown');
    expect(document.activeElement).toBe(rows[5]);
    press('Home');
    expect(document.activeElement).toBe(rows[0]);
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
  });
});

describe('pages that the site has not loaded', () => {
  it('are told, and read once they are', async () => {
    const { actions } = showReader({ status: 'read', page: { ...page, notLoaded: 2 } });
    expect(await screen.findByText('2 more pages are not loaded yet: scroll to them.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(actions.read).toHaveBeenCalledTimes(2);
  });
});

describe('an article', () => {
  it('is shown with its heading, body, subheads and captions apart', async () => {
    const { store } = showReader(read);
    await screen.findAllByRole('listitem');
    store.openArticle(0);
    const article = await screen.findByRole('article');
    expect(within(article).getByRole('heading', { level: 1 }).textContent?.trim()).toBe(
      '槐溪大桥今日通车 青渡两岸从此十分钟可达',
    );
    expect(within(article).getByRole('heading', { level: 2 }).textContent).toBe('桥上有灯，桥下有路');
    expect(within(article).getByText('本报讯 · 记者 闻竹声 陶映雪')).toBeTruthy();
    expect(within(article).getByRole('complementary').textContent).toBe('图为通车当日的槐溪大桥。本报记者 沈砚秋 摄');
  });

  it('marks what is doubtful and tells why', async () => {
    const { store } = showReader(read);
    await screen.findAllByRole('listitem');
    store.openArticle(0);
    const mark = (await screen.findByRole('article')).querySelector('mark');
    expect(mark?.textContent).toBe('说，他等这座桥等了四十年');
    expect(mark?.getAttribute('aria-description')).toBe('A new paragraph may begin here.');
    fireEvent.click(screen.getByRole('button', { name: 'A new paragraph may begin here.' }));
    expect(document.activeElement).toBe(mark);
  });

  it('takes the focus to its headline, and gives it back to its row', async () => {
    showReader(read);
    const rows = (await screen.findAllByRole('listitem')).map((item) => within(item).getByRole('button'));
    fireEvent.click(rows[2] as HTMLElement);
    expect(document.activeElement).toBe(await screen.findByRole('heading', { level: 1 }));
    press('Escape');
    const again = (await screen.findAllByRole('listitem')).map((item) => within(item).getByRole('button'));
    expect(document.activeElement).toBe(again[2]);
  });

  it('leads to its neighbours by the arrow keys', async () => {
    const { store } = showReader(read);
    await screen.findAllByRole('listitem');
    store.openArticle(1);
    await screen.findByText('2 of 5');
    press('ArrowRight');
    expect(await screen.findByText('3 of 5')).toBeTruthy();
    press('ArrowLeft');
    press('ArrowLeft');
    expect(await screen.findByText('1 of 5')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Previous article' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('says so where it has no headline', async () => {
    const { store } = showReader(read);
    await screen.findAllByRole('listitem');
    store.openArticle(3);
    expect(await screen.findByRole('heading', { level: 1, name: 'No headline' })).toBeTruthy();
  });
});

describe('what stands in no article', () => {
  it('is shown in full', async () => {
    showReader(read);
    fireEvent.click(await screen.findByRole('button', { name: /Not in any article/ }));
    expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
      '老码头的新早晨',
      '青渡日报',
      '2023年4月12日 星期三 第2版',
      '责任编辑 岑见山',
    ]);
  });

  it('is reached also where there is no article at all', async () => {
    showReader({ status: 'read', page: { ...page, result: { ...page.result, articles: [] } } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show the text' }));
    expect(await screen.findByText('老码头的新早晨')).toBeTruthy();
  });
});

describe('copying and exporting', () => {
  it('copies by button or key and says so in the live region', async () => {
    const { actions } = showReader(read);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy all' }));
    expect((await screen.findByText('Copied')).closest('[role=status]')).toBeTruthy();
    press('c');
    expect(actions.copyPage).toHaveBeenCalledTimes(2);
  });

  it('leaves keys with a modifier to the browser', async () => {
    const { actions } = showReader(read);
    await screen.findAllByRole('listitem');
    press('c', { ctrlKey: true });
    expect(actions.copyPage).not.toHaveBeenCalled();
  });

  it('offers a file per article in a menu that the keyboard opens and closes', async () => {
    const { actions } = showReader(read);
    const opener = await screen.findByRole('button', { name: 'Other ways to export' });
    fireEvent.click(opener);
    expect(document.activeElement?.textContent).toBe('One Markdown file');
    press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(opener);
    fireEvent.click(opener);
    press('ArrowDown');
    fireEvent.click(document.activeElement as HTMLElement);
    expect(actions.saveEachArticle).toHaveBeenCalledWith(page);
    expect(await screen.findByText('Saved 5 files')).toBeTruthy();
  });
});
