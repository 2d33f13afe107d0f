import type { Row } from './printed-line.ts';
import type { LineTruth, TypesetPage } from './typeset-page.ts';

/** The page's text, and where each printed line stands in it. */
export function renderRows(
  rows: readonly Row[],
  blankText: () => string = () => '',
): Pick<TypesetPage, 'text' | 'lines'> {
  let text = '';
  const lines: LineTruth[] = [];
  for (const row of rows) {
    for (const { line, before } of row) {
      const start = text.length + before.length + (line.text.length - line.text.trimStart().length);
      text += before + line.text;
      const { role, article, part, first } = line;
      const span = { start, end: start + line.text.trim().length };
      if (line.text.trim()) lines.push({ span, role, article, part, first });
    }
    text += row.length ? '\n' : `${blankText()}\n`;
  }
  return { text, lines };
}
