import type { Caption } from '../lib/model/article.ts';
import type { NumberedDoubt } from './article-text/doubts-of.ts';
import styles from './Captions.module.css';
import { MarkedPassage } from './MarkedPassage.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly captions: readonly Caption[];
  readonly sourceText: string;
  readonly doubts: readonly NumberedDoubt[];
}

/** The texts of the article's photographs, apart from its body, each with its credit. */
export function Captions({ captions, ...marking }: Props) {
  const { t } = useWords();
  if (captions.length === 0) return null;
  return (
    <aside class={styles.captions} aria-label={t('article.captions')}>
      {captions.map(({ text, credit }, at) => (
        <figure key={at}>
          <figcaption>
            <MarkedPassage passage={text} {...marking} />
            {credit && (
              <span class={styles.credit}>
                <MarkedPassage passage={credit} {...marking} />
              </span>
            )}
          </figcaption>
        </figure>
      ))}
    </aside>
  );
}
