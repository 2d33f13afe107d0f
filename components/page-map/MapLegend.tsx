import type { ReadPage } from '../../lib/model/outcome.ts';
import { doubtsOf } from '../article-text/doubts-of.ts';
import { scriptOf } from '../article-text/script-of.ts';
import { titleOf } from '../article-text/title-of.ts';
import { colourOf } from '../colour-of.ts';
import { useShownText } from '../shown-text.ts';
import { useWords } from '../words.ts';
import styles from './MapLegend.module.css';

interface Props {
  readonly page: ReadPage;
  readonly onOpen: (index: number) => void;
  readonly onOpenLeftOver: () => void;
  /** A passage that is dragged can be let go on an article. */
  readonly isDropTarget: boolean;
  readonly onDrop: (index: number) => void;
}

/** The articles of the map by colour and name; each name leads to its article. */
export function MapLegend({ page, onOpen, onOpenLeftOver, isDropTarget, onDrop }: Props) {
  const { t, count } = useWords();
  const shown = useShownText();
  const { articles, furniture, unplaced } = page.result;
  return (
    <ol class={styles.legend}>
      {articles.map((article, index) => {
        const doubts = doubtsOf(page.result, index).length;
        const title = shown(titleOf(article));
        return (
          <li
            key={index}
            style={colourOf(index)}
            class={isDropTarget ? styles.target : undefined}
            onDragOver={(event) => isDropTarget && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              onDrop(index);
            }}
          >
            <button type="button" onClick={() => onOpen(index)}>
              <span lang={scriptOf(title)}>{title || t('list.noHeadline')}</span>
              {doubts > 0 && <span class={styles.doubts}>{count('count.doubts', doubts)}</span>}
            </button>
          </li>
        );
      })}
      {furniture.length + unplaced.length > 0 && (
        <li>
          <button type="button" onClick={() => onOpenLeftOver()}>
            {t('list.leftOver')}
          </button>
        </li>
      )}
    </ol>
  );
}
