import { useMemo } from 'preact/hooks';
import type { ReadPage } from '../../lib/model/outcome.ts';
import { countDoubts } from '../article-text/count-doubts.ts';
import { memo } from '../memo.tsx';
import { useDrawn } from '../use-drawn.ts';
import { useWords } from '../words.ts';
import { dropTarget } from './drop-target.ts';
import { LegendRow } from './LegendRow.tsx';
import styles from './MapLegend.module.css';

interface Props {
  readonly page: ReadPage;
  readonly onOpen: (index: number) => void;
  readonly onOpenLeftOver: () => void;
  /** A passage that is dragged can be let go on an article. */
  readonly isDropTarget: boolean;
  readonly onDrop: (index: number | 'aside') => void;
}

/** So many rows are drawn in one go. */
const ROWS_A_PART = 100;

/** The articles of the map by colour and name; each name leads to its article. */
export const MapLegend = memo(function MapLegend({ page, onOpenLeftOver, ...rows }: Props) {
  const { t } = useWords();
  const { articles, furniture, unplaced } = page.result;
  const counts = useMemo(() => countDoubts(page.result), [page.result]);
  const { parts } = useDrawn(Math.ceil(articles.length / ROWS_A_PART));
  return (
    <ol class={styles.legend}>
      {articles.slice(0, parts.size * ROWS_A_PART).map((article, index) => (
        <LegendRow key={index} index={index} article={article} doubts={counts[index] ?? 0} {...rows} />
      ))}
      {furniture.length + unplaced.length > 0 && (
        <li {...dropTarget(rows.isDropTarget, () => rows.onDrop('aside'))}>
          <button type="button" onClick={() => onOpenLeftOver()}>
            {t('list.leftOver')}
          </button>
        </li>
      )}
    </ol>
  );
});
