import {
  bodyText,
  captionTexts,
  evenSpaces,
  headingText,
  headlineText,
  squeeze,
} from '../../test/support/score/squeeze.ts';
import { leakedFurniture } from '../../test/support/score/count-kept.ts';
import type { GoldArticle } from '../../test/support/typesetter/typeset-page.ts';
import { articleCauses } from './article-causes.ts';
import { paragraphCauses } from './paragraph-causes.ts';
import type { TriedPage } from './tried-page.ts';

/** One thing that went wrong, and where to look for it. */
export interface Failure {
  readonly cause: string;
  readonly page: string;
  readonly detail: string;
}

type Found = readonly [cause: string, detail: string];

function headingCause(gold: GoldArticle, own: GoldArticle | undefined, { plain }: TriedPage): Found[] {
  const [want, got] = [headingText(gold), own ? headingText(own) : ''];
  if (want === got) return own && headlineText(gold) !== headlineText(own) ? [['heading: roles wrong', want]] : [];
  const detail = `want ${want || '–'} got ${got || '–'}`;
  if (!want) return [['heading: given to an article without one', detail]];
  const key = headlineText(gold);
  if (got.includes(want)) return [['heading: more than its lines taken', detail]];
  if (got && want.includes(got)) return [['heading: part of it missing', detail]];
  if (got.includes(key)) return [['heading: kicker or deck wrong', detail]];
  if (plain.articles.some((a) => headingText(a).includes(key))) return [['heading: on the wrong article', detail]];
  if (plain.articles.some((a) => bodyText(a).includes(key))) return [['heading: swallowed in a body', detail]];
  if (plain.articles.some((a) => captionTexts(a).join().includes(key)))
    return [['heading: taken for a caption', detail]];
  const apart = squeeze([...plain.furniture, ...plain.unplaced].join('\n'));
  if (apart.includes(key)) return [['heading: missed (unplaced or furniture)', detail]];
  return [['heading: torn apart', detail]];
}

function captionCauses(gold: GoldArticle, own: GoldArticle | undefined, { plain }: TriedPage): Found[] {
  const got = own ? captionTexts(own) : [];
  const missed = captionTexts(gold).filter((caption) => !got.includes(caption));
  return missed.map((caption): Found => {
    if (plain.articles.some((a) => captionTexts(a).includes(caption)))
      return ['caption: on the wrong article', caption];
    if (plain.articles.some((a) => captionTexts(a).join('').includes(caption)))
      return ['caption: joined to another, or cut', caption];
    if (plain.articles.some((a) => bodyText(a).includes(caption))) return ['caption: swallowed in a body', caption];
    if (plain.articles.some((a) => headingText(a).includes(caption))) return ['caption: taken for a heading', caption];
    const apart = squeeze([...plain.furniture, ...plain.unplaced].join(''));
    return apart.includes(caption)
      ? ['caption: missed (unplaced or furniture)', caption]
      : ['caption: torn apart', caption];
  });
}

function strangeCaptions({ plain, gold }: TriedPage): Found[] {
  const known = gold.articles.flatMap(captionTexts);
  const strange = plain.articles
    .flatMap(captionTexts)
    .filter((text) => !known.some((k) => k.includes(text) || text.includes(k)));
  return strange.map((text): Found => ['caption: made of something else', text]);
}

function spacingCauses({ plain, gold }: TriedPage): Found[] {
  const found = new Map(plain.articles.flatMap(({ paragraphs }) => paragraphs.map((text) => [squeeze(text), text])));
  return gold.articles
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((want): Found[] => {
      const got = evenSpaces(found.get(squeeze(want)) ?? want);
      if (got === evenSpaces(want)) return [];
      const at = [...got].findIndex((char, i) => char !== [...evenSpaces(want)][i]);
      const cause = got.length > evenSpaces(want).length ? 'spacing: a space too many' : 'spacing: a space missing';
      return [
        [
          cause,
          `want ${evenSpaces(want).slice(Math.max(0, at - 8), at + 8)} got ${got.slice(Math.max(0, at - 8), at + 8)}`,
        ],
      ];
    });
}

/** Why the page is not perfect, cause by cause; a recognised page's errors are not told apart this way. */
export function findCauses(page: TriedPage): Failure[] {
  if (page.tolerance > 0) return [];
  const { gold, plain, score } = page;
  const ofArticles = gold.articles.flatMap((article, i): Found[] => {
    const own = plain.articles[score.pairs.get(i) ?? -1];
    return [...headingCause(article, own, page), ...captionCauses(article, own, page)];
  });
  const leaked = leakedFurniture(gold, plain, 0).map((piece): Found => ['furniture: in an article', piece]);
  const all = [
    ...ofArticles,
    ...articleCauses(page),
    ...paragraphCauses(page),
    ...strangeCaptions(page),
    ...spacingCauses(page),
    ...leaked,
  ];
  return all.map(([cause, detail]) => ({ cause, detail, page: `${page.group}/${page.name}` }));
}
