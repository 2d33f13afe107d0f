import { signal } from '@preact/signals';
import type { Notice } from './state.ts';

/** How long a notice such as “Copied” stays. */
const NOTICE_MS = 2500;

/** What was said last, until it fades. */
export function createNotices() {
  const notice = signal<Notice | null>(null);
  let id = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (said: Omit<Notice, 'id'>): void => {
    clearTimeout(timer);
    notice.value = { ...said, id: ++id };
    timer = setTimeout(() => (notice.value = null), NOTICE_MS);
  };
  return { notice, say };
}
