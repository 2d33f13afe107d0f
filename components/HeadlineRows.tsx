import type { Result } from '../lib/model/result.ts';
import { HeadlineItem } from './HeadlineItem.tsx';
import { memo } from './memo.tsx';
import { Room } from './Room.tsx';

/** So many rows are drawn in one go: some hundredths of a second. */
export const ROWS_A_PART = 20;

interface Props {
  readonly result: Result;
  /** How many doubts each article has. */
  readonly doubts: readonly number[];
  readonly part: number;
  /** Whether it is its turn to be drawn; until then there is only room for it. */
  readonly drawn: boolean;
  /** Of its rows the one in the order of Tab, and the one that the reader points at; -1 where it is none of them. */
  readonly current: number;
  readonly pointed: number;
  /** Of its articles those decided otherwise; absent where none is. */
  readonly changed: ReadonlySet<number> | undefined;
  /** The reader comes near the room for this part. */
  readonly onNear: (part: number) => void;
  readonly onFocus: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

/** Some rows of the list that follow one another. */
export const HeadlineRows = memo(function HeadlineRows({ result, part, drawn, onNear, ...rows }: Props) {
  const from = part * ROWS_A_PART;
  const articles = result.articles.slice(from, from + ROWS_A_PART);
  if (!drawn) return <Room rows={articles.length} onNear={() => onNear(part)} />;
  return (
    <>
      {articles.map((article, at) => {
        const index = from + at;
        return (
          <HeadlineItem
            key={index}
            article={article}
            index={index}
            doubts={rows.doubts[index] ?? 0}
            pointed={index === rows.pointed}
            changed={rows.changed?.has(index) ?? false}
            onOpen={rows.onOpen}
            onFocus={rows.onFocus}
            tabIndex={index === rows.current ? 0 : -1}
          />
        );
      })}
    </>
  );
});
