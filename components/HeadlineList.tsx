import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReadPage } from '../lib/model/outcome.ts';
import { doubtsOf } from './article-text/doubts-of.ts';
import { HeadlineItem } from './HeadlineItem.tsx';
import styles from './HeadlineList.module.css';
import { LeftOverItem } from './LeftOverItem.tsx';
import { moveTo } from './move-to.ts';
import { PageLinks } from './PageLinks.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly page: ReadPage;
  /** Where the focus stands when the list is shown. */
  readonly startAt: number;
  /** The article whose line the reader points at on the page; -1 where there is none. */
  readonly pointed?: number;
  readonly onOpen: (index: number) => void;
  readonly onOpenLeftOver: () => void;
}

/** The page's articles, one a row. One row is in the order of Tab; the arrow keys, Home and End go through the others. */
export function HeadlineList({ page, startAt, pointed = -1, onOpen, onOpenLeftOver }: Props) {
  const { t } = useWords();
  const { articles, furniture, unplaced } = page.result;
  const leftOver = furniture.length + unplaced.length;
  const [current, setCurrent] = useState(Math.min(startAt, articles.length - (leftOver ? 0 : 1)));
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => rowsOf(list.current)[current]?.focus(), []);
  const press = (event: KeyboardEvent) => {
    const rows = rowsOf(list.current);
    const next = moveTo(event.key, current, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    rows[next]?.focus();
  };
  const last = articles.length;
  return (
    <>
      <h1 class={styles.hidden}>{t('list.title')}</h1>
      <ul class={styles.list} ref={list} onKeyDown={press}>
        {articles.map((article, index) => (
          <HeadlineItem
            key={index}
            article={article}
            index={index}
            doubts={doubtsOf(page.result, index).length}
            pointed={index === pointed}
            onOpen={onOpen}
            onFocus={setCurrent}
            tabIndex={index === current ? 0 : -1}
          />
        ))}
        {leftOver > 0 && (
          <LeftOverItem
            count={leftOver}
            onOpen={onOpenLeftOver}
            tabIndex={current === last ? 0 : -1}
            onFocus={() => setCurrent(last)}
          />
        )}
      </ul>
      <PageLinks source={page.source} />
    </>
  );
}

function rowsOf(list: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(list?.querySelectorAll('button') ?? [])];
}
