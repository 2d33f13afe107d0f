/** Whether a tab shows a PDF in the browser's own viewer, which shows no text to a content script. */
export function isPdf(document: Document): boolean {
  if (document.contentType === 'application/pdf') return true;
  const embeds = Array.from(document.querySelectorAll('embed[type="application/pdf"], object[type="application/pdf"]'));
  return embeds.some((embed) => embed.parentElement === document.body && document.body.childElementCount === 1);
}
