import { useMemo, useRef, useState } from 'preact/hooks';
import type { ReadPage } from '../lib/model/outcome.ts';
import { countDoubts } from './article-text/count-doubts.ts';
import styles from './HeadlineList.module.css';
import { HeadlineRows, ROWS_A_PART } from './HeadlineRows.tsx';
import { LeftOverItem } from './LeftOverItem.tsx';
import { moveTo } from './move-to.ts';
import { PageLinks } from './PageLinks.tsx';
import { useDrawn } from './use-drawn.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useWords } from './words.ts';

interface Props {
  readonly page: ReadPage;
  /** Where the focus stands when the list is shown. */
  readonly startAt: number;
  /** The article whose line the reader points at on the page; -1 where there is none. */
  readonly pointed?: number;
  /** The articles that the engine decided otherwise around the last correction. */
  readonly changed?: ReadonlySet<number>;
  readonly onOpen: (index: number) => void;
  readonly onOpenLeftOver: () => void;
}

/** The page's articles, one a row. One row is in the order of Tab; the arrow keys, Home and End go through the others. */
export function HeadlineList({ page, startAt, pointed = -1, changed, onOpen, onOpenLeftOver }: Props) {
  const { t } = useWords();
  const { articles, furniture, unplaced } = page.result;
  const leftOver = furniture.length + unplaced.length;
  const last = articles.length;
  const [current, setCurrent] = useState(Math.min(startAt, last - (leftOver ? 0 : 1)));
  const parts = Math.ceil(last / ROWS_A_PART);
  const { parts: drawn, draw } = useDrawn(parts, partOf(current), MOST_BEFOREHAND);
  const doubts = useMemo(() => countDoubts(page.result), [page.result]);
  const list = useRef<HTMLUListElement>(null);
  const focusRow = useRowFocus(list, current);
  const press = (event: KeyboardEvent) => {
    const next = moveTo(event.key, current, last + (leftOver ? 1 : 0));
    if (next === undefined) return;
    event.preventDefault();
    draw(partOf(next));
    setCurrent(next);
    focusRow(next);
  };
  const within = (row: number, part: number) => (partOf(row) === part ? row : -1);
  return (
    <>
      <h1 class={styles.hidden}>{t('list.title')}</h1>
      <ul class={styles.list} ref={list} onKeyDown={press}>
        {Array.from({ length: parts }, (_, part) => (
          <HeadlineRows
            key={part}
            result={page.result}
            doubts={doubts}
            part={part}
            drawn={drawn.has(part)}
            current={within(current, part)}
            pointed={within(pointed, part)}
            changed={changed && [...changed].some((index) => partOf(index) === part) ? changed : undefined}
            onNear={draw}
            onFocus={setCurrent}
            onOpen={onOpen}
          />
        ))}
        {leftOver > 0 && (
          <LeftOverItem
            row={last}
            count={leftOver}
            onOpen={onOpenLeftOver}
            tabIndex={current === last ? 0 : -1}
            onFocus={() => setCurrent(last)}
          />
        )}
      </ul>
      <PageLinks page={page} />
    </>
  );
}

/** Of a volume only so much is drawn beforehand: the more there is, the longer takes what is put to it. */
const MOST_BEFOREHAND = 15;

const partOf = (row: number): number => Math.floor(row / ROWS_A_PART);
