/** The two forms that a paste can take its pick of. */
export interface ClipboardTexts {
  readonly plain: string;
  /** Absent where the reader wants plain text alone. */
  readonly html?: string;
}

/**
 * Puts both forms on the clipboard in one step. Rejects where the browser does not allow it (the window lost the focus,
 * or a policy forbids it).
 */
export async function copyTexts({ plain, html }: ClipboardTexts): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
  });
  await navigator.clipboard.write([item]);
}
