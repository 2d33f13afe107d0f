import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import { countDoubts } from '../article-text/count-doubts.ts';
import { memo } from '../memo.tsx';
import { useDrawn } from '../use-drawn.ts';
import { useWords } from '../words.ts';
import { dropTarget } from './drop-target.ts';
import { LegendRow } from './LegendRow.tsx';
import styles from './MapLegend.module.css';

interface RowProps {
  readonly onOpen: (index: number) => void;
  /** A passage that is dragged can be let go on an article. */
  readonly isDropTarget: boolean;
  readonly onDrop: (index: number | 'aside') => void;
}

interface Props extends RowProps {
  readonly page: ReadPage;
  readonly onOpenLeftOver: () => void;
}

/** So many rows are drawn in one go, as a list of their own: a browser lays a list of thousands out anew with each row. */
const ROWS_A_PART = 100;

/** The articles of the map by colour and name; each name leads to its article. */
export const MapLegend = memo(function MapLegend({ page, onOpenLeftOver, ...rows }: Props) {
  const { t } = useWords();
  const { articles, furniture, unplaced } = page.result;
  const counts = useMemo(() => countDoubts(page.result), [page.result]);
  const last = Math.max(0, Math.ceil(articles.length / ROWS_A_PART) - 1);
  const { parts } = useDrawn(last + 1);
  // Of a longer page before this one more may have been drawn.
  const isThere = (part: number) => part <= last;
  const leftOver = furniture.length + unplaced.length > 0 && (
    <li {...dropTarget(rows.isDropTarget, () => rows.onDrop('aside'))}>
      <button type="button" onClick={() => onOpenLeftOver()}>
        {t('list.leftOver')}
      </button>
    </li>
  );
  return (
    <div class={styles.legend}>
      {[...parts].filter(isThere).map((part) => (
        <LegendRows key={part} part={part} articles={articles} counts={counts} {...rows}>
          {part === last && leftOver}
        </LegendRows>
      ))}
    </div>
  );
});

interface PartProps extends RowProps {
  readonly part: number;
  readonly articles: readonly Article[];
  /** How many doubts each article has. */
  readonly counts: readonly number[];
  readonly children: ComponentChildren;
}

/** Some rows that follow one another, and what stands below them. */
const LegendRows = memo(function LegendRows({ part, articles, counts, children, ...row }: PartProps) {
  const from = part * ROWS_A_PART;
  const shown = articles.slice(from, from + ROWS_A_PART);
  return (
    <ol style={{ '--rows': shown.length }}>
      {shown.map((article, at) => (
        <LegendRow key={from + at} index={from + at} article={article} doubts={counts[from + at] ?? 0} {...row} />
      ))}
      {children}
    </ol>
  );
});
