import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import { readingsOf } from '../../components/doubts/readings-of.ts';
import { ReadingRoom } from '../../components/ReadingRoom.tsx';
import type { Result } from '../../lib/model/result.ts';
import { actionsOf } from './fixture/actions-of.ts';
import { qingduPage } from './fixture/qingdu-page.ts';
import { storeOf } from './fixture/store-of.ts';
import { wordsOf } from './fixture/words-of.ts';

const page = qingduPage();
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

async function showRoom(more: Partial<Actions> = {}) {
  const store = storeOf({ ...actionsOf({ status: 'read', page }), ...more });
  render(<ReadingRoom store={store} words={wordsOf()} />);
  await screen.findAllByRole('listitem');
  return store;
}

beforeAll(() => void (Element.prototype.scrollIntoView ??= () => undefined));
afterEach(cleanup);

describe('doubts', () => {
  it('come one after another by n and p, each in its article, round and round', async () => {
    const store = await showRoom();
    press('n');
    expect(await screen.findByText('Doubt 1 of 3')).toBeTruthy();
    expect(store.state.view.value).toEqual({ name: 'article', index: 0 });
    press('n');
    expect(await screen.findByText('Doubt 2 of 3')).toBeTruthy();
    expect(store.state.view.value).toEqual({ name: 'article', index: 1 });
    press('n');
    expect(await screen.findByText('Doubt 3 of 3')).toBeTruthy();
    expect(store.state.view.value).toEqual({ name: 'leftOver' });
    press('n');
    expect(await screen.findByText('Doubt 1 of 3')).toBeTruthy();
    press('p');
    expect(await screen.findByText('Doubt 3 of 3')).toBeTruthy();
  });

  it('are left behind by readers who go elsewhere, and taken up where they are', async () => {
    const store = await showRoom();
    press('n');
    await screen.findByText('Doubt 1 of 3');
    store.openArticle(1);
    await vi.waitFor(() => expect(screen.queryByText(/^Doubt/)).toBeNull());
    press('2');
    expect(store.state.page.value).toBe(page);
    press('n');
    expect(await screen.findByText('Doubt 2 of 3')).toBeTruthy();
    store.openArticle(3);
    press('p');
    expect(await screen.findByText('Doubt 2 of 3')).toBeTruthy();
  });

  it('are asked about by a press on their mark, and by Enter there', async () => {
    const store = await showRoom();
    store.openArticle(1);
    const mark = await screen.findByRole('button', {
      description: wordsOf().t(`doubt.${page.result.doubts[1]!.reason}`),
    });
    fireEvent.click(mark);
    expect(await screen.findByText('Doubt 2 of 3')).toBeTruthy();
    store.leaveDoubts();
    fireEvent.keyDown(screen.getByRole('button', { description: mark.title }), { key: 'Enter' });
    expect(await screen.findByText('Doubt 2 of 3')).toBeTruthy();
  });

  it('are settled in the other reading by 2, and in the first by 1, and are asked again after an undo', async () => {
    const store = await showRoom();
    press('n');
    await screen.findByText('Doubt 1 of 3');
    const before = page.result.articles[0]?.body.length ?? 0;
    press('2');
    expect(await screen.findByText('Doubt 1 of 2')).toBeTruthy();
    expect(store.state.page.value?.result.articles[0]?.body).toHaveLength(before + 1);
    press('1');
    expect(await screen.findByText('Doubt 1 of 1')).toBeTruthy();
    expect(store.state.page.value?.result.articles[1]).toEqual(page.result.articles[1]);
    store.undo();
    store.undo();
    expect(store.state.page.value).toBe(page);
  });

  it('are settled one at a time, though a key is held or a button pressed twice', async () => {
    await showRoom();
    press('n');
    fireEvent.click(await screen.findByRole('button', { name: 'Keep' }), { detail: 1 });
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }), { detail: 2 });
    fireEvent.keyDown(document.body, { key: '1', repeat: true });
    expect(await screen.findByText('Doubt 1 of 2')).toBeTruthy();
  });

  it('leave when the last is settled', async () => {
    const store = await showRoom();
    press('n');
    await screen.findByText('Doubt 1 of 3');
    press('1');
    press('1');
    press('1');
    await vi.waitFor(() => expect(screen.queryByText(/^Doubt/)).toBeNull());
    expect(store.state.page.value?.result.doubts).toEqual([]);
    expect(store.state.doubt.value).toBeNull();
    expect(await screen.findByText('No doubts left')).toBeTruthy();
  });

  it('hand the focus to the article when the last is settled by a button', async () => {
    await showRoom();
    press('n');
    press('1');
    press('1');
    screen.getByRole('button', { name: 'Keep' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await vi.waitFor(() => expect(screen.queryByText(/^Doubt/)).toBeNull());
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('are asked about again when their settling is taken back, wherever the reader has got to', async () => {
    const store = await showRoom();
    press('n');
    press('1');
    expect(await screen.findByText('Doubt 1 of 2')).toBeTruthy();
    expect(store.state.view.value).toMatchObject({ name: 'article', index: 1 });
    store.undo();
    expect(await screen.findByText('Doubt 1 of 3')).toBeTruthy();
    expect(store.state.view.value).toMatchObject({ name: 'article', index: 0 });
  });

  it('begin by a press on their number', async () => {
    await showRoom();
    fireEvent.click(screen.getByRole('button', { name: '3 doubts' }));
    expect(await screen.findByText('Doubt 1 of 3')).toBeTruthy();
  });
});

describe('a page decided again around a doubt', () => {
  const [first, second, third] = page.result.doubts;
  const [, article] = page.result.articles;
  if (!first || !second || !third || !article) throw new Error('The page lost one of its doubts.');
  const newcomer = { ...third, span: { start: 3, end: 4 } };
  const decided = (doubts: Result['doubts']) => ({ decideAround: async () => ({ ...page.result, doubts }) });

  it('goes on with the next in the page, and tells of those that are new', async () => {
    const store = await showRoom(decided([newcomer, first, second, third]));
    store.askDoubt(1);
    press('2');
    expect(await screen.findByText(/1 new doubt$/u)).toBeTruthy();
    expect(await screen.findByText('Doubt 3 of 3')).toBeTruthy();
    expect(store.state.page.value?.result.doubts).not.toContainEqual(second);
    expect(store.state.view.value).toEqual({ name: 'leftOver' });
  });

  it('leads to the one after, where the next is settled too', async () => {
    const store = await showRoom(decided([third]));
    store.askDoubt(0);
    press('2');
    expect(await screen.findByText('Doubt 1 of 1')).toBeTruthy();
    expect(store.state.view.value).toEqual({ name: 'leftOver' });
  });

  it('leaves readers where they are who correct otherwise', async () => {
    const store = await showRoom(decided([third]));
    store.askDoubt(1);
    store.correct({ do: 'setAside', spans: [article.body[0]!.spans[0]!], as: 'unplaced' });
    await vi.waitFor(() => expect(store.state.page.value?.result.doubts).toHaveLength(1));
    expect(store.state.view.value).toMatchObject({ name: 'article' });
    expect(store.state.doubt.value).toBeNull();
  });
});

describe('readingsOf', () => {
  const words = wordsOf('zh_CN');
  const [split, join, heading] = page.result.doubts;
  if (!split || !join || !heading) throw new Error('The page lost one of its doubts.');

  it('shows the lines about a paragraph’s end, parted in the one reading and not in the other', () => {
    expect(readingsOf(split, page, words)).toEqual({
      as: '…遇大雾要等半日。家住东岸的老船工说，他等这座桥等了四十年。桥上有…',
      other: '…遇大雾要等半日。家住东岸的老船工\n　　说，他等这座桥等了四十年。桥上有…',
    });
    expect(readingsOf(join, page, words).as).toContain('\n');
    expect(readingsOf(join, page, words).other).not.toContain('\n');
  });

  it('names the articles that a heading could go with', () => {
    expect(readingsOf(heading, page, words)).toEqual({
      as: '“老码头的新早晨”不归任何文章',
      other: '“老码头的新早晨”归“河边的柳树又绿了。每年这个时候，母亲总要我折一枝…”',
    });
    const headline = page.result.articles[1]!.headline[0]!.spans;
    const own = { ...heading, alternative: { do: 'moveHeading', spans: headline, to: 0 } } as const;
    expect(readingsOf(own, page, words).as).toBe(
      '“早市搬进新棚摊位一个不少”归“本报讯（记者 柏舟）望海路早市昨日搬进新建的钢棚…”',
    );
  });

  it('sets marks inside marks as each language does', () => {
    const quoting = { ...page, source: { ...page.source, text: '“船”到「岸」' } };
    const doubt = { ...heading, alternative: { do: 'moveHeading', spans: [{ start: 0, end: 7 }], to: null } } as const;
    expect(readingsOf(doubt, quoting, words).other).toBe('“‘船’到「岸」”不归任何文章');
    expect(readingsOf(doubt, quoting, wordsOf('zh_TW')).other).toBe('「“船”到『岸』」不歸任何文章');
  });

  it('tells of articles and roles in words', () => {
    const spans = page.result.articles[0]?.kicker?.spans ?? [];
    const other = (alternative: Parameters<typeof readingsOf>[0]['alternative']) =>
      readingsOf({ ...split, alternative }, page, words).other;
    expect(other({ do: 'joinArticle', to: 4 })).toBe('与“全城路灯下月起改用暖光”是同一篇');
    expect(other({ do: 'setRole', spans, role: 'headline' })).toBe('“历时三年跨越两岸”是主题');
    const start = page.result.articles[4]?.body[0]?.spans[0]?.start ?? 0;
    expect(other({ do: 'partArticle', at: start })).toBe('“市政部门说，暖光对夜间行车与候鸟”另起一篇');
  });
});
