import { Fragment } from 'preact';
import type { Article } from '../lib/model/article.ts';
import { firstWordsOf } from './article-text/first-words-of.ts';
import { lengthOf } from './article-text/length-of.ts';
import { scriptOf } from './article-text/script-of.ts';
import { colourOf } from './colour-of.ts';
import styles from './HeadlineItem.module.css';
import { memo } from './memo.tsx';
import { useShownText } from './shown-text.ts';
import { useWords } from './words.ts';

interface Props {
  readonly article: Article;
  readonly index: number;
  readonly doubts: number;
  readonly tabIndex: number;
  /** The reader points at a line of it on the page. */
  readonly pointed: boolean;
  /** The engine decided it otherwise around what the reader corrected. */
  readonly changed: boolean;
  readonly onFocus: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

/** One article of the list: kicker, headline, how it begins, how long it is, and whether there are doubts. */
export const HeadlineItem = memo(function HeadlineItem({
  article,
  index,
  doubts,
  pointed,
  changed,
  tabIndex,
  onFocus,
  onOpen,
}: Props) {
  const { t, count } = useWords();
  const shown = useShownText();
  const firstWords = shown(firstWordsOf(article));
  return (
    <li class={styles.item} style={colourOf(index)}>
      <button
        type="button"
        class={styles.row}
        data-row={index}
        data-pointed={pointed ? '' : undefined}
        tabIndex={tabIndex}
        onFocus={() => onFocus(index)}
        onClick={() => onOpen(index)}
      >
        <span class={styles.words} lang={scriptOf(firstWords)}>
          {article.kicker && <span class={styles.kicker}>{shown(article.kicker.text)}</span>}
          <Headline article={article} />
          <span class={styles.first}>{firstWords}</span>
        </span>
        <span class={styles.facts}>
          <span>{count('count.characters', lengthOf(article))}</span>
          {doubts > 0 && <span class={styles.doubts}>{count('count.doubts', doubts)}</span>}
          {changed && <span class={styles.changed}>{t('list.changed')}</span>}
        </span>
      </button>
    </li>
  );
});

function Headline({ article }: { readonly article: Article }) {
  const { t } = useWords();
  const shown = useShownText();
  if (article.headline.length === 0) return <span class={styles.none}>{t('list.noHeadline')}</span>;
  return (
    <strong class={styles.headline}>
      {article.headline.map(({ text }, at) => (
        <span key={at} class={styles.line}>
          <Parts text={shown(text)} />
        </span>
      ))}
    </strong>
  );
}

/** A headline that does not fit on one line is broken where it was printed apart, rather than in a word. */
function Parts({ text }: { readonly text: string }) {
  return text.split(' ').map((part, at) => (
    <Fragment key={at}>
      {at > 0 && ' '}
      <span class={styles.part}>{part}</span>
    </Fragment>
  ));
}
