import { useContext } from 'preact/hooks';
import type { Passage } from '../lib/model/passage.ts';
import type { NumberedDoubt } from './article-text/doubts-of.ts';
import { markDoubts } from './article-text/mark-doubts.ts';
import { AskDoubtContext } from './ask-doubt.ts';
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

interface MarkProps {
  readonly text: string;
  readonly numbered: NumberedDoubt;
}

/** Where doubts can be settled, a press on the mark leads there. Who only selects its text presses nothing. */
function Mark({ text, numbered: { number, doubt } }: MarkProps) {
  const { t } = useWords();
  const ask = useContext(AskDoubtContext);
  const reason = t(`doubt.${doubt.reason}`);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    ask?.(number);
  };
  const button = ask && {
    role: 'button' as const,
    onClick: () => void (getSelection()?.isCollapsed !== false && ask(number)),
    onKeyDown: press,
  };
  return (
    <mark
      class={ask ? styles.pressable : styles.mark}
      data-doubt={number}
      tabIndex={0}
      title={reason}
      aria-description={reason}
      {...button}
    >
      {text}
    </mark>
  );
}
