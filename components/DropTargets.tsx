import styles from './DropTargets.module.css';
import { MapLegend } from './page-map/MapLegend.tsx';
import type { Store } from './store/create-store.ts';
import { useWords } from './words.ts';

/** Where a passage that is dragged can be let go, in a panel too narrow for the articles to stand beside it. */
export function DropTargets({ store }: { readonly store: Store }) {
  const { t } = useWords();
  const page = store.state.page.value;
  if (!page || store.state.dragged.value === null) return null;
  return (
    <aside class={styles.targets} aria-label={t('correct.moveTo')}>
      <MapLegend
        page={page}
        onOpen={store.openArticle}
        onOpenLeftOver={store.openLeftOver}
        isDropTarget
        onDrop={store.dropOn}
      />
      <p
        class={styles.fresh}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          store.dropOn('new');
        }}
      >
        {t('correct.newArticle')}
      </p>
    </aside>
  );
}
