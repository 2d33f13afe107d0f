import { describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../../components/actions.ts';
import type { Outcome, ReadPage } from '../../../lib/model/outcome.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { Source } from '../../../lib/model/source.ts';
import { reflow } from '../../../lib/reflow.ts';
import { loadCorpus } from '../../support/typesetter/load-corpus.ts';
import { typesetKind } from '../../support/typesetter/typeset-kind.ts';
import { actionsOf } from '../fixture/actions-of.ts';
import { storeOf } from '../fixture/store-of.ts';

const corpus = loadCorpus('all');
const textsOf = ({ articles }: Result): string[] => articles.map(({ body }) => body.map(({ text }) => text).join(''));

/** Two articles that are one, as the reader says. */
function join(result: Result) {
  const [first, second] = result.articles.slice(-2).map(({ body }) => body[0]!.spans[0]!.start);
  return { do: 'joinArticles', first: first!, second: second! } as const;
}

/** A page on which the engine decides more than one article otherwise when the last two are said to be one. */
const isDecidedOtherwise = (drawn: Source): boolean => {
  const alone = reflow(drawn);
  if (alone.articles.length < 4) return false;
  const { first, second } = join(alone);
  const known = textsOf(alone);
  const around = reflow(drawn, { given: [{ is: 'sameArticle', first, second }] });
  return textsOf(around).filter((text) => !known.includes(text)).length > 1;
};

const FIRST_SEED = 4711;
const drawn = Array.from({ length: 30 }, (_, i): Source => ({
  text: typesetKind(corpus, 'parted', FIRST_SEED + i).text,
}));
const source = drawn.find(isDecidedOtherwise) ?? drawn[0]!;
const page: ReadPage = { source, result: reflow(source), elapsed: 1 };
const read: Outcome = { status: 'read', page };

/** A store over a page that the engine decides again only when it is let. */
async function readerAtWork(recallHistory?: Actions['recallHistory']) {
  const waiting: (() => void)[] = [];
  const decideAround = vi.fn<NonNullable<Actions['decideAround']>>(
    (_, given, signal) =>
      new Promise<Result>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        waiting.push(() => resolve(reflow(source, { given })));
      }),
  );
  const actions = actionsOf(read);
  const store = storeOf({ ...actions, decideAround, ...(recallHistory && { recallHistory }) });
  await store.start();
  const letDecide = async () => {
    waiting.splice(0).forEach((decide) => decide());
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { store, actions, decideAround, letDecide };
}

const shown = ({ state }: ReturnType<typeof storeOf>) => state.page.value!.result;

describe('deciding again around a correction', () => {
  it('shows the correction at once, and what the engine decides around it when it is there', async () => {
    const { store, decideAround, letDecide } = await readerAtWork();
    const joined = join(shown(store));
    store.correct(joined);
    const atOnce = shown(store);
    expect(atOnce.articles).toHaveLength(page.result.articles.length - 1);
    expect(decideAround.mock.lastCall?.[1]).toMatchObject([{ is: 'sameArticle' }]);
    await letDecide();
    expect(shown(store)).not.toBe(atOnce);
    const starts = shown(store).articles.map(({ body }) => body[0]!.spans[0]!.start);
    expect(starts).not.toContain(joined.second);
  });

  it('marks the articles that read otherwise then, until the next correction, and tells how many', async () => {
    const { store, letDecide } = await readerAtWork();
    store.correct(join(shown(store)));
    expect(store.state.changed.value?.size).toBe(0);
    await letDecide();
    const changed = store.state.changed.value!.size;
    expect(changed).toBeGreaterThan(0);
    expect(store.state.notice.value).toMatchObject({ said: 'decidedAgain', count: changed });
    store.undo();
    expect(store.state.changed.value?.size).toBe(0);
  });

  it('keeps the article that is in view', async () => {
    const { store, letDecide } = await readerAtWork();
    store.openArticle(page.result.articles.length - 3);
    const { articles } = shown(store);
    const inView = articles[articles.length - 3]!.body[0]!.spans[0]!.start;
    store.correct({ do: 'partArticle', at: articles[0]!.body.at(-1)!.spans[0]!.start });
    await letDecide();
    const { view } = store.state;
    const index = view.value.name === 'article' ? view.value.index : -1;
    const spans = shown(store).articles[index]!.body.flatMap((paragraph) => paragraph.spans);
    expect(spans.some(({ start, end }) => start <= inView && inView < end)).toBe(true);
  });

  it('returns to the same value by undo and redo, without asking again', async () => {
    const { store, decideAround, letDecide } = await readerAtWork();
    const alone = shown(store);
    store.correct(join(alone));
    await letDecide();
    const after = shown(store);
    store.correct(join(shown(store)));
    await letDecide();
    expect(decideAround).toHaveBeenCalledTimes(2);
    store.undo();
    expect(shown(store)).toEqual(after);
    store.undo();
    expect(shown(store)).toBe(alone);
    store.redo();
    expect(shown(store)).toEqual(after);
    expect(decideAround).toHaveBeenCalledTimes(2);
  });

  it('calls off what is not wanted any more', async () => {
    const { store, decideAround, letDecide } = await readerAtWork();
    const alone = shown(store);
    store.correct(join(alone));
    store.undo();
    expect(decideAround.mock.lastCall?.[2].aborted).toBe(true);
    await letDecide();
    expect(shown(store)).toBe(alone);
  });

  it('decides around what was kept from an earlier visit, and marks nothing', async () => {
    const first = await readerAtWork();
    first.store.correct(join(shown(first.store)));
    await first.letDecide();
    const history = first.store.state.history.value;
    const second = await readerAtWork(async () => history);
    await vi.waitFor(() => expect(second.decideAround).toHaveBeenCalled());
    await second.letDecide();
    expect(shown(second.store)).toEqual(shown(first.store));
    expect(second.store.state.changed.value).toBeNull();
    expect(second.store.state.notice.value).toBeNull();
  });

  it('is waited for by what is saved', async () => {
    const { store, actions, letDecide } = await readerAtWork();
    store.correct(join(shown(store)));
    const saving = store.savePage();
    await new Promise((resolve) => setTimeout(resolve));
    expect(actions.savePage).not.toHaveBeenCalled();
    await letDecide();
    await saving;
    expect(actions.savePage.mock.lastCall?.[0].result).toBe(shown(store));
  });

  it('leaves the page as the reader corrected it where the engine fails', async () => {
    const store = storeOf({ ...actionsOf(read), decideAround: () => Promise.reject(new Error('out of memory')) });
    await store.start();
    store.correct(join(shown(store)));
    const atOnce = shown(store);
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown(store)).toBe(atOnce);
  });
});
