import type { Ref } from 'preact';
import type { Article } from '../lib/model/article.ts';
import type { NumberedDoubt } from './article-text/doubts-of.ts';
import styles from './ArticleHeading.module.css';
import { MarkedPassage } from './MarkedPassage.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly article: Article;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly sourceText: string;
  readonly doubts: readonly NumberedDoubt[];
}

/** Kicker, headline line by line, deck, and who wrote it from where. */
export function ArticleHeading({ article, headingRef, ...marking }: Props) {
  const { t } = useWords();
  const { kicker, headline, deck } = article;
  const signed = [article.dateline, article.byline].filter(Boolean).join(' · ');
  return (
    <header class={styles.heading}>
      {kicker && (
        <p class={styles.kicker}>
          <MarkedPassage passage={kicker} {...marking} />
        </p>
      )}
      <h1 class={headline.length > 0 ? styles.headline : styles.none} tabIndex={-1} ref={headingRef}>
        {headline.length === 0 && t('list.noHeadline')}
        {headline.map((line, at) => (
          <span key={at} class={styles.line}>
            <MarkedPassage passage={line} {...marking} />{' '}
          </span>
        ))}
      </h1>
      {deck && (
        <p class={styles.deck}>
          <MarkedPassage passage={deck} {...marking} />
        </p>
      )}
      {signed && <p class={styles.signed}>{signed}</p>}
    </header>
  );
}
