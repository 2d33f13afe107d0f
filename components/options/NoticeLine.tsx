import announcer from '../Announcer.module.css';
import { useWords, type Words } from '../words.ts';
import type { OptionsNotice } from './create-options-store.ts';

/** What became of the last thing asked for. */
export function NoticeLine({ notice }: { readonly notice: OptionsNotice | null }) {
  const words = useWords();
  const bad = notice === 'failed' || (typeof notice === 'object' && notice !== null && 'problem' in notice);
  return (
    <div class={announcer.announcer} role="status">
      {notice && <p class={bad ? announcer.failed : announcer.done}>{sentenceOf(notice, words)}</p>}
    </div>
  );
}

function sentenceOf(notice: OptionsNotice, { t, number }: Words): string {
  if (typeof notice === 'string') return t(`options.said.${notice}`);
  if ('problem' in notice) return t(`kept.problem.${notice.problem.why}`);
  return t('kept.imported', undefined, [number(notice.added), number(notice.replaced), number(notice.left)]);
}
