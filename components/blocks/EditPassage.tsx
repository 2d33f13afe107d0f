import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Passage } from '../../lib/model/passage.ts';
import { ActionButton } from '../ActionButton.tsx';
import { isComposing } from '../is-composing.ts';
import type { Store } from '../store/create-store.ts';
import { useWords } from '../words.ts';
import styles from './EditPassage.module.css';
import type { Place } from './place.ts';

interface Props {
  readonly passage: Passage;
  readonly place: Place;
  readonly store: Store;
  readonly onDone: () => void;
}

/**
 * A passage as text to be written over. Ctrl+Enter takes it, Escape leaves it as it was. What the engine decides meanwhile
 * waits; where the reader corrects the page elsewhere, what was written is held against the passage as it was when the field
 * opened, and what came since stays. Where it cannot be taken, it stays in the field.
 */
export function EditPassage({ passage, place, store, onDone }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const opened = useRef(passage);
  useLayoutEffect(() => {
    field.current?.focus();
    fit(field.current);
    field.current?.parentElement?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, []);
  const save = () => {
    const kind = place.part === 'paragraph' || place.part === 'subhead' || place.part === 'caption' ? 'body' : 'spaced';
    const text = store.state.page.value?.source.text ?? '';
    const correction = store.corrections.editOf(text, opened.current, field.current?.value ?? '', kind);
    if (!correction || store.correct(correction)) onDone();
  };
  const press = (event: KeyboardEvent) => {
    // Whatever else is pressed here, on the buttons too, must not lead away from what is being written.
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
  };
  return (
    <div class={styles.edit} role="group" aria-label={t('correct.edit')} onKeyDown={press}>
      <textarea
        ref={field}
        aria-label={t('correct.edit')}
        defaultValue={opened.current.text}
        onInput={() => fit(field.current)}
      />
      <div class={styles.actions} lang={t('language')}>
        <ActionButton main label={t('edit.save')} onPress={save} />
        <ActionButton label={t('action.cancel')} onPress={onDone} />
      </div>
    </div>
  );
}

/** Makes the field as high as its text, where the browser does not do that itself. */
function fit(field: HTMLTextAreaElement | null): void {
  if (!field || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}
