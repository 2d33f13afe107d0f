import type { Root } from './page-source.ts';

const TYPE = 'application/pdf';

/**
 * The address of the PDF that a page is, has in a frame, or embeds: the browser's own viewer shows no text to a content script.
 * Undefined where there is none, or a frame is another site's.
 */
export function shownPdf(roots: readonly Root[]): string | undefined {
  for (const root of roots) {
    if ('contentType' in root && root.contentType === TYPE) return root.URL;
    const embed = root.querySelector<HTMLEmbedElement>(`embed[type="${TYPE}"]`);
    if (embed) return embed.src;
  }
  return undefined;
}
