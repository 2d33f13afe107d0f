import type { Result } from '../lib/model/result.ts';
import { articleHolding } from './article-text/article-holding.ts';
import { ArticleView } from './ArticleView.tsx';
import { AskView } from './AskView.tsx';
import { GiveView } from './give/GiveView.tsx';
import { HeadlineList } from './HeadlineList.tsx';
import { LeftOverView } from './LeftOverView.tsx';
import { NoArticlesView } from './NoArticlesView.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import { PasswordView } from './PasswordView.tsx';
import { ReadingView } from './ReadingView.tsx';
import type { BlockComponent } from './blocks/PlainBlock.tsx';
import type { Store } from './store/create-store.ts';

interface Props {
  readonly store: Store;
  /** What shows the passages of articles, where they can be corrected too. */
  readonly block?: BlockComponent;
}

/** What the reader looks at: the page being read, why it could not be, its articles, or one of them. */
export function CurrentView({ store, block }: Props) {
  const { phase, view, page, progress, lastIndex, pointed, changed, visit } = store.state;
  if (phase.value.status === 'reading') return <ReadingView progress={progress.value} onCancel={store.cancel} />;
  if (phase.value.status === 'locked')
    return <PasswordView wrong={phase.value.wrong} onUnlock={store.unlock} onCancel={store.cancel} />;
  if (phase.value.status === 'waiting') return store.readGiven ? <GiveView onGive={store.readGiven} /> : null;
  if (phase.value.status === 'unsure')
    return <AskView page={phase.value.page} onShow={store.showUnsure} onRefuse={store.refuseUnsure} />;
  if (!page.value)
    return (
      <OutcomeView
        outcome={phase.value}
        onTryAgain={store.readAgain}
        onOpenDesk={store.askForPage ?? (store.readGiven ? undefined : store.openDesk)}
      />
    );
  const shown = { page: page.value, block };
  const { result } = page.value;
  if (view.value.name === 'article')
    return <ArticleView key={visit.value} index={view.value.index} at={view.value.at} {...shown} />;
  if (view.value.name === 'leftOver') return <LeftOverView at={view.value.at} {...shown} />;
  if (result.articles.length === 0) return <NoArticlesView onOpenLeftOver={() => store.openLeftOver()} />;
  return (
    <HeadlineList
      page={page.value}
      startAt={lastIndex.value}
      pointed={pointed.value === null ? -1 : articleHolding(result, pointed.value)}
      changed={changedRows(result, changed.value, store)}
      onOpen={store.openArticle}
      onOpenLeftOver={() => store.openLeftOver()}
    />
  );
}

/** The places of articles that are told by their anchors: looked for in one go, since in a volume there may be many. */
function changedRows({ articles }: Result, anchors: ReadonlySet<number> | null, { corrections }: Store): Set<number> {
  if (!anchors?.size) return new Set();
  return new Set(articles.flatMap((article, index) => (anchors.has(corrections.anchorOf(article)) ? [index] : [])));
}
