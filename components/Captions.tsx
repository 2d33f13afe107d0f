import type { Caption } from '../lib/model/article.ts';
import type { Marking } from './ArticleView.tsx';
import styles from './Captions.module.css';
import { useWords } from './words.ts';

interface Props extends Marking {
  readonly captions: readonly Caption[];
  readonly index: number;
}

/** The texts of the article's photographs, apart from its body, each with its credit. */
export function Captions({ captions, index, block: Block, ...marking }: Props) {
  const { t } = useWords();
  if (captions.length === 0) return null;
  return (
    <aside class={styles.captions} aria-label={t('article.captions')}>
      {captions.map(({ text, credit }, at) => (
        <figure key={text.spans[0]?.start ?? at}>
          <figcaption>
            <Block as="div" passage={text} place={{ part: 'caption', article: index }} {...marking} />
            {credit && (
              <Block
                as="div"
                class={styles.credit}
                passage={credit}
                place={{ part: 'credit', article: index }}
                {...marking}
              />
            )}
          </figcaption>
        </figure>
      ))}
    </aside>
  );
}
