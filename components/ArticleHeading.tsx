import type { Ref } from 'preact';
import type { Article } from '../lib/model/article.ts';
import styles from './ArticleHeading.module.css';
import type { Marking } from './ArticleView.tsx';
import { useWords } from './words.ts';

interface Props extends Marking {
  readonly article: Article;
  readonly index: number;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Kicker, headline line by line, deck, and who wrote it from where. */
export function ArticleHeading({ article, index, headingRef, block: Block, ...marking }: Props) {
  const { t } = useWords();
  const { kicker, headline, deck } = article;
  const signed = [article.dateline, article.byline].filter(Boolean).join(' · ');
  const name = headline.map(({ text }) => text).join(' ') || t('list.noHeadline');
  const at = (part: 'kicker' | 'headline' | 'deck') => ({ place: { part, article: index }, ...marking });
  return (
    <header class={styles.heading}>
      {kicker && <Block as="p" class={styles.kicker} passage={kicker} {...at('kicker')} />}
      <h1 class={headline.length > 0 ? styles.headline : styles.none} tabIndex={-1} ref={headingRef} aria-label={name}>
        {headline.length === 0 && t('list.noHeadline')}
        {headline.flatMap((line, number) => [
          number > 0 && ' ',
          <Block
            key={line.spans[0]?.start ?? number}
            as="span"
            class={styles.line}
            passage={line}
            {...at('headline')}
          />,
        ])}
      </h1>
      {deck && <Block as="p" class={styles.deck} passage={deck} {...at('deck')} />}
      {signed && <p class={styles.signed}>{signed}</p>}
    </header>
  );
}
