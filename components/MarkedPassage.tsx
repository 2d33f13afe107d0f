import type { Passage } from '../lib/model/passage.ts';
import type { NumberedDoubt } from './article-text/doubts-of.ts';
import { markDoubts } from './article-text/mark-doubts.ts';
import styles from './MarkedPassage.module.css';
import { useShownText } from './shown-text.ts';
import { useWords } from './words.ts';

interface Props {
  readonly passage: Passage;
  readonly sourceText: string;
  readonly doubts: readonly NumberedDoubt[];
}

/** A passage's text, the stretches that doubts rest on marked, each with its reason. */
export function MarkedPassage({ passage, sourceText, doubts }: Props) {
  const shown = useShownText();
  return (
    <>
      {markDoubts(passage, sourceText, doubts).map(({ text, doubt }, at) =>
        doubt ? <Mark key={at} text={shown(text)} numbered={doubt} /> : shown(text),
      )}
    </>
  );
}

function Mark({ text, numbered: { number, doubt } }: { readonly text: string; readonly numbered: NumberedDoubt }) {
  const { t } = useWords();
  const reason = t(`doubt.${doubt.reason}`);
  return (
    <mark class={styles.mark} data-doubt={number} tabIndex={0} title={reason} aria-description={reason}>
      {text}
    </mark>
  );
}
