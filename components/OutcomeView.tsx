import type { Outcome } from '../lib/model/outcome.ts';
import { ActionButton } from './ActionButton.tsx';
import { PagePicture, type PictureKind } from './PagePicture.tsx';
import styles from './StateView.module.css';
import { useWords, type MessageKey } from './words.ts';

type NotRead = Exclude<Outcome, { status: 'read' | 'unsure' }>;

/** How each outcome without articles looks: its picture, its words, and the way on where there is one. */
interface Appearance {
  readonly picture: PictureKind;
  readonly title: MessageKey;
  readonly body: MessageKey;
  readonly again?: MessageKey;
}

const appearances: Readonly<Record<Exclude<NotRead['status'], 'nothing'>, Appearance>> = {
  forbidden: { picture: 'locked', title: 'forbidden.title', body: 'forbidden.body' },
  fileForbidden: {
    picture: 'locked',
    title: 'fileForbidden.title',
    body: 'fileForbidden.body',
    again: 'action.tryAgain',
  },
  lostPermission: {
    picture: 'locked',
    title: 'lostPermission.title',
    body: 'lostPermission.body',
    again: 'action.tryAgain',
  },
  gone: { picture: 'torn', title: 'gone.title', body: 'gone.body', again: 'action.tryAgain' },
  cancelled: { picture: 'blank', title: 'cancelled.title', body: 'cancelled.body', again: 'action.readAgain' },
  failed: { picture: 'torn', title: 'failed.title', body: 'failed.body', again: 'action.tryAgain' },
};

interface Props {
  readonly outcome: Outcome;
  readonly onTryAgain: () => unknown;
  /** Leads to where text can be pasted or dropped. */
  readonly onOpenDesk?: (() => unknown) | undefined;
}

/** Why there are no articles, and what to try. */
export function OutcomeView({ outcome, onTryAgain, onOpenDesk }: Props) {
  const { t } = useWords();
  if (outcome.status === 'read' || outcome.status === 'unsure') return null;
  const { picture, title, body, again } = appearanceOf(outcome);
  return (
    <section class={styles.state} role="alert">
      <PagePicture kind={picture} />
      <h1>{t(title)}</h1>
      <p>{t(body)}</p>
      {outcome.status === 'failed' && (
        <details class={styles.details}>
          <summary>{t('failed.details')}</summary>
          <code>{outcome.message}</code>
        </details>
      )}
      {again && <ActionButton main label={t(again)} onPress={onTryAgain} />}
      {onOpenDesk && outcome.status !== 'cancelled' && <ActionButton label={t('give.open')} onPress={onOpenDesk} />}
    </section>
  );
}

function appearanceOf(outcome: NotRead): Appearance {
  if (outcome.status !== 'nothing') return appearances[outcome.status];
  const { why } = outcome;
  return { picture: 'blank', title: `nothing.${why}.title`, body: `nothing.${why}.body`, again: 'action.tryAgain' };
}
