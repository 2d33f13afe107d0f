import { ArticleView } from './ArticleView.tsx';
import { HeadlineList } from './HeadlineList.tsx';
import { LeftOverView } from './LeftOverView.tsx';
import { NoArticlesView } from './NoArticlesView.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import { ReadingView } from './ReadingView.tsx';
import type { Store } from './store/create-store.ts';

/** What the reader looks at: the page being read, why it could not be, its articles, or one of them. */
export function CurrentView({ store }: { readonly store: Store }) {
  const { phase, view, page, progress, lastIndex } = store.state;
  if (phase.value.status === 'reading') return <ReadingView progress={progress.value} onCancel={store.cancel} />;
  if (!page.value) return <OutcomeView outcome={phase.value} onTryAgain={store.readAgain} />;
  if (view.value.name === 'article')
    return <ArticleView key={view.value.index} page={page.value} index={view.value.index} />;
  if (view.value.name === 'leftOver') return <LeftOverView page={page.value} />;
  if (page.value.result.articles.length === 0) return <NoArticlesView onOpenLeftOver={store.openLeftOver} />;
  return (
    <HeadlineList
      page={page.value}
      startAt={lastIndex.value}
      onOpen={store.openArticle}
      onOpenLeftOver={store.openLeftOver}
    />
  );
}
