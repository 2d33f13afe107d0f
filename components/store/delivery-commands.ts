import type { ReadonlySignal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Actions } from '../actions.ts';
import { placeOfArticle } from '../article-text/place-of-article.ts';
import type { WhenDecided } from './decide-around.ts';
import type { WhenRecalled } from './keep-corrections.ts';
import type { Notice, View } from './state.ts';

interface Parts {
  readonly actions: Actions;
  /** The page as it is shown, and what it is while another reading hides it. */
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly lastPage: ReadonlySignal<ReadPage | null>;
  readonly view: ReadonlySignal<View>;
  readonly settings: ReadonlySignal<Settings>;
  readonly say: (notice: Omit<Notice, 'id'>) => void;
  readonly whenRecalled: WhenRecalled;
  readonly whenDecided: WhenDecided;
}

/** What is copied or saved: a page and, where it is one article, that article's place in it. */
type Deliver<T> = (page: ReadPage, index: number | undefined) => Promise<T>;

/**
 * Copying and saving, each with a word on what came of it. What is shown at the press is meant, with all that was corrected in it:
 * what is still being recalled or decided is waited for, and the article looked up where it stands then. Where that is gone
 * meanwhile, nothing is done.
 */
export function deliveryCommands({ actions, page, lastPage, view, settings, say, whenRecalled, whenDecided }: Parts) {
  async function deliver<T>(work: Deliver<T>, told: (worked: T) => Omit<Notice, 'id'>, failed: Notice['said']) {
    const asked = page.value;
    const index = view.value.name === 'article' ? view.value.index : undefined;
    if (!asked) return;
    // Where nothing is waited for, it is done within the click.
    for (const wait of [whenRecalled, whenDecided]) {
      const waiting = wait();
      if (waiting) await waiting;
    }
    const now = lastPage.value;
    if (now?.source !== asked.source) return say({ said: 'goneMeanwhile' });
    const place = index === undefined ? index : placeIn(now, asked, index);
    if (place === -1) return say({ said: 'goneMeanwhile' });
    await work(now, place).then(
      (worked) => say(told(worked)),
      () => say({ said: failed }),
    );
  }
  const copying = (copy: Deliver<void>) => () => deliver(copy, () => ({ said: 'copied' }), 'copyFailed');
  const saving = (save: Deliver<number>) => () =>
    deliver(save, (count) => ({ said: 'exported', count }), 'exportFailed');
  return {
    /** The shown article, or the page where none is shown. */
    copy: copying((read, index) => (index === undefined ? actions.copyPage(read) : actions.copyArticle(read, index))),
    /** The shown article; the page in the way that the reader likes best. */
    save: saving((read, index) => {
      if (index !== undefined) return actions.saveArticle(read, index);
      return settings.value.exportAll === 'oneFile' ? actions.savePage(read) : actions.saveEachArticle(read);
    }),
    savePage: saving((read) => actions.savePage(read)),
    saveEachArticle: saving((read) => actions.saveEachArticle(read)),
  };
}

/** Where an article of a page stands since that was decided again. */
function placeIn(now: ReadPage, asked: ReadPage, index: number): number {
  const article = asked.result.articles[index];
  return now.result === asked.result || !article ? index : placeOfArticle(article, now.result);
}
