import type { SourceAbout } from '../model/source.ts';
import { dateIn, dateInAddress } from './date-in.ts';
import { pageNumberIn } from './page-number-in.ts';

/** Where pages name the publication they show. */
const NEWSPAPER_META = ['citation_journal_title', 'prism.publicationName', 'og:site_name', 'dc.source'];
const DATE_META = [
  'citation_publication_date',
  'citation_date',
  'prism.publicationDate',
  'article:published_time',
  'dc.date',
  'publishdate',
];

/** A newspaper's name ends in one of these. */
export const NEWSPAPER = /\p{Script=Han}{1,10}(?:[日晚时時早晨商周週新公快导導]|都市)[报報]/u;

/** What a page tells about the newspaper page it shows: address, title, and what title, metadata and address say. */
export function aboutPage(document: Document): SourceAbout {
  const url = document.location?.href ?? document.URL;
  const title = document.title.trim();
  const newspaper = newspaperOf(document, title);
  const date = dateIn(title) ?? firstDate(metaOf(document, DATE_META)) ?? dateInAddress(url);
  const page = pageNumberIn(title);
  return {
    ...(url && { url }),
    ...(title && { title }),
    ...(newspaper && { newspaper }),
    ...(date && { date }),
    ...(page && { page }),
  };
}

function newspaperOf(document: Document, title: string): string | undefined {
  const named = metaOf(document, NEWSPAPER_META).find((name) => NEWSPAPER.test(name));
  return (named ?? title).match(NEWSPAPER)?.[0];
}

const firstDate = (texts: readonly string[]): string | undefined =>
  texts.map(dateIn).find((date) => date !== undefined);

function metaOf(document: Document, names: readonly string[]): readonly string[] {
  const metas = Array.from(document.querySelectorAll('meta[content]'));
  const nameOf = (meta: Element): string =>
    (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
  return names.flatMap((name) =>
    metas.filter((meta) => nameOf(meta) === name.toLowerCase()).map((meta) => meta.getAttribute('content') ?? ''),
  );
}
