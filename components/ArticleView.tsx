import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../lib/model/article.ts';
import type { ReadPage } from '../lib/model/outcome.ts';
import { doubtsOf, type NumberedDoubt } from './article-text/doubts-of.ts';
import { firstWordsOf } from './article-text/first-words-of.ts';
import { passagesOf } from './article-text/length-of.ts';
import { scriptOf } from './article-text/script-of.ts';
import { ArticleHeading } from './ArticleHeading.tsx';
import styles from './ArticleView.module.css';
import { PlainBlock, type BlockComponent } from './blocks/PlainBlock.tsx';
import { Captions } from './Captions.tsx';
import { colourOf } from './colour-of.ts';
import { DoubtList } from './DoubtList.tsx';
import { useInSight } from './use-in-sight.ts';

interface Props {
  readonly page: ReadPage;
  readonly index: number;
  /** The source offset to bring into sight. */
  readonly at?: number | undefined;
  /** What shows its passages, where they can be corrected too. */
  readonly block?: BlockComponent | undefined;
}

/** What every part of an article is shown with. */
export interface Marking {
  readonly sourceText: string;
  readonly doubts: readonly NumberedDoubt[];
  readonly block: BlockComponent;
}

/** One article, set for reading. The focus goes to its headline when it is shown. */
export function ArticleView({ page, index, at, block }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const article = page.result.articles[index];
  const box = useRef<HTMLElement>(null);
  useInSight(box, article ? passagesOf(article) : [], at);
  if (!article) return null;
  const doubts = doubtsOf(page.result, index);
  const marking = { sourceText: page.source.text, doubts, block: block ?? PlainBlock };
  return (
    <article
      ref={box}
      class={block ? styles.correctable : styles.article}
      lang={scriptOf(firstWordsOf(article))}
      style={colourOf(index)}
    >
      <ArticleHeading article={article} index={index} headingRef={heading} {...marking} />
      {!block && <DoubtList doubts={doubts} />}
      <Body article={article} index={index} {...marking} />
      <Captions captions={article.captions} index={index} {...marking} />
    </article>
  );
}

interface BodyProps extends Marking {
  readonly article: Article;
  readonly index: number;
}

function Body({ article, index, block: Block, ...marking }: BodyProps) {
  return (
    <div class={styles.body}>
      {article.body.map((paragraph, at) => (
        <Block
          key={paragraph.spans[0]?.start ?? at}
          as={paragraph.subhead ? 'h2' : 'p'}
          passage={paragraph}
          place={{ part: paragraph.subhead ? 'subhead' : 'paragraph', article: index, at }}
          {...marking}
        />
      ))}
    </div>
  );
}
