import lineStyles from '../NotLoadedLine.module.css';
import { useWords } from '../words.ts';

/** Tells that the page shown, or asked for, is not the tab's, and leads back to that. */
export function GivenLine({ onBack }: { readonly onBack: () => unknown }) {
  const { t } = useWords();
  return (
    <p class={lineStyles.line}>
      <span>{t('give.said')}</span>
      <button type="button" onClick={() => void onBack()}>
        {t('give.back')}
      </button>
    </p>
  );
}
