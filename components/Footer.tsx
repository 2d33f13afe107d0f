import { ActionButton } from './ActionButton.tsx';
import { ComfortMenu } from './comfort/ComfortMenu.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import styles from './Footer.module.css';
import { Icon } from './Icon.tsx';
import type { Store } from './store/create-store.ts';
import { UndoButtons } from './UndoButtons.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly store: Store;
  /** Whether there is room to correct, and to choose how articles are set. */
  readonly correctable?: boolean;
}

/** Copy and Export: of the article where one is shown, otherwise of the page; and the way on to the side panel. */
export function Footer({ store, correctable = false }: Props) {
  const { t } = useWords();
  const inArticle = store.state.view.value.name === 'article';
  return (
    <footer class={styles.footer}>
      <ActionButton main label={t(inArticle ? 'action.copy' : 'action.copyAll')} shortcut="c" onPress={store.copy} />
      {inArticle && <ActionButton label={t('action.export')} shortcut="e" onPress={store.save} />}
      {!inArticle && <ExportMenu onExport={store.save} onOneFile={store.savePage} onEach={store.saveEachArticle} />}
      <span class={styles.end}>
        {correctable && <UndoButtons store={store} />}
        {store.readGiven && !store.askForPage && <ActionButton label={t('give.another')} onPress={store.readAgain} />}
        {correctable && <ComfortMenu store={store} />}
        {store.openPanel && (
          <button
            type="button"
            class={styles.panel}
            title={t('action.openPanel')}
            aria-label={t('action.openPanel')}
            onClick={store.openPanel}
          >
            <span>{t('action.panel')}</span>
            <Icon name="panel" />
          </button>
        )}
      </span>
    </footer>
  );
}
