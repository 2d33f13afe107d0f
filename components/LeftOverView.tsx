import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadPage } from '../lib/model/outcome.ts';
import type { Passage } from '../lib/model/passage.ts';
import { doubtsOfNone, type NumberedDoubt } from './article-text/doubts-of.ts';
import { scriptOf } from './article-text/script-of.ts';
import styles from './LeftOverView.module.css';
import { PlainBlock, type BlockComponent } from './blocks/PlainBlock.tsx';
import { useInSight } from './use-in-sight.ts';
import { useWords } from './words.ts';

interface Props {
  readonly page: ReadPage;
  /** The source offset to bring into sight. */
  readonly at?: number | undefined;
  /** What shows the passages, where they can be given to an article. */
  readonly block?: BlockComponent | undefined;
}

/** What stands in no article: nothing of the page is lost, and here is the rest of it. */
export function LeftOverView({ page, at, block = PlainBlock }: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { unplaced, furniture } = page.result;
  const box = useRef<HTMLDivElement>(null);
  useInSight(box, [...unplaced, ...furniture], at);
  const marking = { sourceText: page.source.text, doubts: doubtsOfNone(page.result), block };
  return (
    <div class={styles.leftOver} ref={box}>
      <h1 class={styles.title} tabIndex={-1} ref={heading}>
        {t('leftOver.title')}
      </h1>
      <Part
        part="unplaced"
        title={t('leftOver.unplaced')}
        hint={t('leftOver.unplacedHint')}
        passages={unplaced}
        {...marking}
      />
      <Part
        part="furniture"
        title={t('leftOver.furniture')}
        hint={t('leftOver.furnitureHint')}
        passages={furniture}
        {...marking}
      />
    </div>
  );
}

interface PartProps {
  readonly part: 'unplaced' | 'furniture';
  readonly title: string;
  readonly hint: string;
  readonly passages: readonly Passage[];
  readonly sourceText: string;
  readonly doubts: readonly NumberedDoubt[];
  readonly block: BlockComponent;
}

function Part({ part, title, hint, passages, block: Block, ...marking }: PartProps) {
  if (passages.length === 0) return null;
  return (
    <section class={styles.part}>
      <h2>{title}</h2>
      <p class={styles.hint}>{hint}</p>
      <ul lang={scriptOf(passages.map(({ text }) => text).join(''))}>
        {passages.map((passage, at) => (
          <li key={passage.spans[0]?.start ?? at}>
            <Block as="div" passage={passage} place={{ part }} {...marking} />
          </li>
        ))}
      </ul>
    </section>
  );
}
