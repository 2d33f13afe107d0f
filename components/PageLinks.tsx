import { useId } from 'preact/hooks';
import type { ReadPage } from '../lib/model/outcome.ts';
import { titleOf } from './article-text/title-of.ts';
import styles from './PageLinks.module.css';
import { useWords } from './words.ts';

/** The other articles of the same newspaper page, as the page lists them. The reader may follow them; nothing else does. */
export function PageLinks({ page: { source, result } }: { readonly page: ReadPage }) {
  const { t } = useWords();
  const title = useId();
  const here = withoutHash(source.about?.url ?? '');
  const shown = new Set(result.articles.map(titleOf));
  const links = source.links?.filter(({ url, title: name }) => withoutHash(url) !== here && !shown.has(name)) ?? [];
  if (links.length === 0) return null;
  return (
    <nav class={styles.links} aria-labelledby={title}>
      <h2 id={title}>{t('links.title')}</h2>
      <ul>
        {links.map((link, index) => (
          <li key={index}>
            <a href={link.url} target="_blank" rel="noreferrer">
              {link.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const withoutHash = (url: string): string => url.split('#')[0] ?? '';
