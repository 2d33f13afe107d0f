import { useId } from 'preact/hooks';
import type { ReadPage } from '../lib/model/outcome.ts';
import type { PageLink } from '../lib/model/page-link.ts';
import type { Result } from '../lib/model/result.ts';
import type { Source } from '../lib/model/source.ts';
import { titleOf } from './article-text/title-of.ts';
import styles from './PageLinks.module.css';
import { useWords } from './words.ts';

/** The other articles of the same newspaper page, as the page lists them. The reader may follow them; nothing else does. */
export function PageLinks({ page: { source, result } }: { readonly page: ReadPage }) {
  const { t } = useWords();
  const title = useId();
  const links = otherLinks(source, result);
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

/** A page that lists none is not asked for the titles of its articles: a volume has thousands, and is drawn in many parts. */
function otherLinks({ about, links = [] }: Source, { articles }: Result): readonly PageLink[] {
  if (links.length === 0) return links;
  const here = withoutHash(about?.url ?? '');
  const shown = new Set(articles.map(titleOf));
  return links.filter(({ url, title }) => withoutHash(url) !== here && !shown.has(title));
}

const withoutHash = (url: string): string => url.split('#')[0] ?? '';
