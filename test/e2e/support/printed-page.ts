import { sample } from './sample.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** The sample's articles set as a newspaper sets them: headings over three columns, captions small, a rule between. */
export const printedPage = `<!doctype html><html lang="zh"><meta charset="utf-8"><style>
  body { font: 9pt/1.6 'Noto Serif CJK SC', serif; text-align: justify }
  section { border-top: 1pt solid; padding: 12pt 0; break-inside: avoid }
  h1, h2, h3 { margin: 0; font-weight: 400; text-align: center; font-size: 20pt; line-height: 1.3 }
  h2 { font-size: 12pt } h3 { font-size: 13pt }
  div { columns: 3; column-gap: 9pt; margin-top: 9pt }
  p { margin: 0; text-indent: 2em }
  small { display: block; font-size: 7.5pt; margin-top: 12pt }
</style>${sample.articles
  .map(
    ({ kicker, headline, deck, paragraphs, captions }) => `<section>
${kicker ? element('h2', kicker) : ''}${headline.map((line) => element('h1', line)).join('')}${deck ? element('h3', deck) : ''}
<div>${paragraphs.map((paragraph) => element('p', paragraph)).join('')}</div>
${captions.map(({ text, credit }) => element('small', `${text} ${credit ?? ''}`)).join('')}
</section>`,
  )
  .join('\n')}</html>`;
