import styles from './PanelTabs.module.css';
import type { Store } from './store/create-store.ts';
import { useWords } from './words.ts';

/** Articles or map, where there is no room for both. */
export function PanelTabs({ store }: { readonly store: Store }) {
  const { t } = useWords();
  const map = store.state.view.value.name === 'map';
  return (
    <nav class={styles.tabs} aria-label={t('panel.views')}>
      <button type="button" aria-current={map ? undefined : 'page'} onClick={store.back}>
        {t('panel.articles')}
      </button>
      <button type="button" aria-current={map ? 'page' : undefined} onClick={store.openMap}>
        {t('panel.map')}
      </button>
    </nav>
  );
}
