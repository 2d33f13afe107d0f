import { useCallback, useRef, useState } from 'preact/hooks';
import type { MapBar, PageMap } from '../../lib/model/page-map.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import { ActionButton } from '../ActionButton.tsx';
import type { Store } from '../store/create-store.ts';
import { usePointing } from '../use-pointing.ts';
import { useWords } from '../words.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapPicture } from './MapPicture.tsx';
import styles from './PageMapView.module.css';
import { sayBar } from './say-bar.ts';

interface Props {
  readonly store: Store;
  readonly page: ReadPage;
  readonly map: PageMap;
}

/** The picture of the page and, for keyboard and screen reader, the same as a list. */
export function PageMapView({ store, page, map }: Props) {
  const words = useWords();
  const [pointed, setPointed] = useState<MapBar | null>(null);
  const pointedRef = useRef<MapBar | null>(null);
  const mark = usePointing(store);
  const view = store.state.view.value;
  // The same at every drawing, so that the picture is not drawn anew with each move of the pointer.
  const point = useCallback(
    (bar: MapBar | null) => {
      if (bar === pointedRef.current) return;
      pointedRef.current = bar;
      setPointed(bar);
      mark(bar ? [bar.span] : []);
    },
    [mark],
  );
  const go = useCallback(
    ({ article, span }: MapBar) =>
      article === null ? store.openLeftOver(span.start) : store.openArticle(article, span.start),
    [store],
  );
  return (
    <section class={styles.map} aria-label={words.t('panel.map')}>
      <MapPicture map={map} article={view.name === 'article' ? view.index : null} onPoint={point} onGo={go} />
      <p class={styles.told} aria-hidden="true">
        {pointed ? sayBar(pointed, page, words) : words.t('map.hint')}
      </p>
      <MapLegend
        page={page}
        onOpen={store.openArticle}
        onOpenLeftOver={store.openLeftOver}
        isDropTarget={store.state.dragged.value !== null}
        onDrop={store.dropOn}
      />
      {store.saveMap && <ActionButton label={words.t('map.save')} onPress={store.saveMap} />}
    </section>
  );
}
