import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Passage } from '../../lib/model/passage.ts';
import { holdsOffset } from '../article-text/article-holding.ts';
import { DRAG_TYPE } from '../drag-type.ts';
import { Icon } from '../Icon.tsx';
import { MenuButton } from '../MenuButton.tsx';
import type { Store } from '../store/create-store.ts';
import { usePointing } from '../use-pointing.ts';
import { useWords } from '../words.ts';
import styles from './CorrectableBlock.module.css';
import { EditPassage } from './EditPassage.tsx';
import { menuOf } from './menu-of.ts';
import type { Place } from './place.ts';
import { PlainBlock, type BlockComponent, type BlockProps } from './PlainBlock.tsx';
import { selectionIn } from './selection-in.ts';
import { SplitPassage } from './SplitPassage.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

type Mode = 'read' | 'split' | 'edit';

interface Props extends BlockProps {
  readonly store: Store;
}

/** The block of a store: what is corrected goes there. */
export function correctableBlock(store: Store): BlockComponent {
  return (props) => <CorrectableBlock store={store} {...props} />;
}

/** One passage on the screen: read, pointed at on the page, and corrected. */
function CorrectableBlock({ store, ...shown }: Props) {
  const [mode, setMode] = useState<Mode>('read');
  const { passage, sourceText, place } = shown;
  const Wrapper = shown.as === 'span' ? 'span' : 'div';
  const offset = store.state.pointed.value;
  const isPointed = offset !== null && holdsOffset(passage, offset);
  const done = () => setMode('read');
  const block = useRef<HTMLElement>(null);
  const mark = usePointing(store);
  useLayoutEffect(() => (mode === 'read' ? undefined : store.stay(mode)), [mode]);
  useKeptFocus(block, passage.spans[0]?.start, mode === 'read');
  if (mode === 'split') return <SplitPassage passage={passage} sourceText={sourceText} store={store} onDone={done} />;
  if (mode === 'edit') return <EditPassage passage={passage} place={place} store={store} onDone={done} />;
  return (
    <Wrapper
      class={styles.block}
      ref={block as RefObject<HTMLDivElement>}
      data-pointed={isPointed ? '' : undefined}
      {...dropAt(store, shown)}
      onMouseEnter={() => mark(passage.spans)}
      onMouseLeave={() => mark([])}
    >
      <PlainBlock {...shown} />
      <Tools store={store} place={place} passage={passage} onMode={setMode} />
    </Wrapper>
  );
}

/** A passage that is dragged can be let go at another one of an article. */
function dropAt(store: Store, { place, passage }: BlockProps) {
  const start = passage.spans[0]?.start;
  if (start === undefined || !('article' in place)) return {};
  return {
    onDragOver: (event: DragEvent) => {
      if (store.state.dragged.value) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      store.dropAt(place, start);
    },
  };
}

interface ToolsProps {
  readonly store: Store;
  readonly place: Place;
  readonly passage: Passage;
  readonly onMode: (mode: Mode) => void;
}

/** What opens the menu of a passage, and what it is dragged by. A passage that goes while it is dragged is let go. */
function Tools({ store, place, passage, onMode }: ToolsProps) {
  const { t } = useWords();
  const isHeldRef = useRef(false);
  const hold = (isHeld: boolean) => {
    isHeldRef.current = isHeld;
    store.drag(isHeld ? { place, passage } : null);
  };
  useLayoutEffect(() => () => void (isHeldRef.current && store.drag(null)), []);
  const items = () => menuOf({ store, t, place, passage, selected: selectionIn(passage), onMode });
  return (
    <span
      class={styles.tools}
      draggable
      onDragStart={(event) => startDrag(event, () => hold(true))}
      onDragEnd={() => hold(false)}
    >
      <MenuButton label={t('correct.menu')} class={styles.opener} placeClass={styles.place} items={items}>
        <Icon name="tools" />
      </MenuButton>
    </span>
  );
}

function startDrag(event: DragEvent, onStart: () => void): void {
  event.dataTransfer?.setData(DRAG_TYPE, '');
  onStart();
}
