import type { ReadonlySignal } from '@preact/signals';
import type { Span } from '../../lib/model/span.ts';
import type { Actions } from '../actions.ts';
import type { Notice } from './state.ts';

/**
 * What reaches the page in the tab and the side panel beside it. Each is absent where its action is; a page that was given
 * stands in no tab.
 */
export function pageCommands(
  { openPanel, settleDoubts, openDesk, openOptions, pointAt, revealOnPage }: Actions,
  given: ReadonlySignal<boolean>,
  say: (notice: Omit<Notice, 'id'>) => void,
) {
  return {
    ...(openPanel && { openPanel: () => openPanel().catch(() => say({ said: 'panelFailed' })) }),
    ...(settleDoubts && { settleDoubts: () => settleDoubts().catch(() => say({ said: 'panelFailed' })) }),
    ...(openDesk && { openDesk: () => void openDesk() }),
    ...(openOptions && { openOptions: () => void openOptions() }),
    ...(pointAt && { pointAt: (spans: readonly Span[]) => pointAt(given.value ? [] : spans).catch(() => undefined) }),
    ...(revealOnPage && {
      async revealOnPage(span: Span): Promise<void> {
        if (!(await revealOnPage(span))) say({ said: 'notOnPage' });
      },
    }),
  };
}
