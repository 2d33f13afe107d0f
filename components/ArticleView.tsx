import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../lib/model/article.ts';
import type { ReadPage } from '../lib/model/outcome.ts';
import { doubtsOf, type NumberedDoubt } from './article-text/doubts-of.ts';
import { firstWordsOf } from './article-text/first-words-of.ts';
import { scriptOf } from './article-text/script-of.ts';
import { ArticleHeading } from './ArticleHeading.tsx';
import styles from './ArticleView.module.css';
import { Captions } from './Captions.tsx';
import { colourOf } from './colour-of.ts';
import { DoubtList } from './DoubtList.tsx';
import { MarkedPassage } from './MarkedPassage.tsx';

interface Props {
  readonly page: ReadPage;
  readonly index: number;
}

/** One article, set for reading. The focus goes to its headline when it is shown. */
export function ArticleView({ page, index }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [index]);
  const article = page.result.articles[index];
  if (!article) return null;
  const doubts = doubtsOf(page.result, index);
  const marking = { sourceText: page.source.text, doubts };
  return (
    <article class={styles.article} lang={scriptOf(firstWordsOf(article))} style={colourOf(index)}>
      <ArticleHeading article={article} headingRef={heading} {...marking} />
      <DoubtList doubts={doubts} />
      <Body article={article} {...marking} />
      <Captions captions={article.captions} {...marking} />
    </article>
  );
}

interface BodyProps {
  readonly article: Article;
  readonly sourceText: string;
  readonly doubts: readonly NumberedDoubt[];
}

function Body({ article, ...marking }: BodyProps) {
  return (
    <div class={styles.body}>
      {article.body.map((paragraph, at) => {
        const text = <MarkedPassage passage={paragraph} {...marking} />;
        return paragraph.subhead ? <h2 key={at}>{text}</h2> : <p key={at}>{text}</p>;
      })}
    </div>
  );
}
