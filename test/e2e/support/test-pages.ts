import { archivePage } from '../../../scripts/pages/archive-page.ts';
import type { ServedPage } from '../../../scripts/pages/serve-pages.ts';

const html = (body: string): ServedPage => ({ type: 'text/html', body });

/** The pages that the end-to-end tests open, by path. */
export function testPages(): ReadonlyMap<string, ServedPage> {
  return new Map([['/archive.html', html(archivePage())]]);
}
