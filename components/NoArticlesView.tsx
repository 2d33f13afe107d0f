import { ActionButton } from './ActionButton.tsx';
import { PagePicture } from './PagePicture.tsx';
import styles from './StateView.module.css';
import { useWords } from './words.ts';

/** A page that was read though nothing on it makes an article: its text is still to be had. */
export function NoArticlesView({ onOpenLeftOver }: { readonly onOpenLeftOver: () => void }) {
  const { t } = useWords();
  return (
    <section class={styles.state}>
      <PagePicture kind="blank" />
      <h1>{t('noArticles.title')}</h1>
      <p>{t('noArticles.body')}</p>
      <ActionButton main label={t('noArticles.open')} onPress={onOpenLeftOver} />
    </section>
  );
}
