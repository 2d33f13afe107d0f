import type { Article } from '../../lib/model/article.ts';
import { scriptOf } from '../article-text/script-of.ts';
import { titleOf } from '../article-text/title-of.ts';
import { colourOf } from '../colour-of.ts';
import { memo } from '../memo.tsx';
import { useShownText } from '../shown-text.ts';
import { useWords } from '../words.ts';
import { dropTarget } from './drop-target.ts';
import styles from './MapLegend.module.css';

interface Props {
  readonly index: number;
  readonly article: Article;
  readonly doubts: number;
  readonly isDropTarget: boolean;
  readonly onOpen: (index: number) => void;
  readonly onDrop: (index: number) => void;
}

/** One article of the legend; a passage that is dragged can be let go on it. */
export const LegendRow = memo(function LegendRow({ index, article, doubts, isDropTarget, onOpen, onDrop }: Props) {
  const { t, count } = useWords();
  const title = useShownText()(titleOf(article));
  return (
    <li style={colourOf(index)} {...dropTarget(isDropTarget, () => onDrop(index))}>
      <button type="button" onClick={() => onOpen(index)}>
        <span lang={scriptOf(title)}>{title || t('list.noHeadline')}</span>
        {doubts > 0 && <span class={styles.doubts}>{count('count.doubts', doubts)}</span>}
      </button>
    </li>
  );
});
