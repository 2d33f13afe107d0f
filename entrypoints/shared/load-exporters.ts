import type { Exporters } from '../../lib/browser/deliver-articles.ts';

/** All exporters, loaded when the reader first copies or saves, so that the popup itself opens light. */
export async function loadExporters(): Promise<Exporters> {
  const [markdown, text, html, names, typography] = await Promise.all([
    import('../../lib/exporters/markdown.ts'),
    import('../../lib/exporters/text.ts'),
    import('../../lib/exporters/html.ts'),
    import('../../lib/exporters/file-name.ts'),
    import('../../lib/exporters/typography/set-typography.ts'),
  ]);
  return { ...markdown, ...text, ...html, ...names, ...typography };
}
