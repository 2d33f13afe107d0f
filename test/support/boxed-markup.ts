import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A printed line of the sample page, set by a browser and read back: points, origin at the top left. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

const LINES: readonly PrintedLine[] = JSON.parse(readFileSync(join(import.meta.dirname, 'printed-lines.json'), 'utf8'));

/** The lines row by row across all columns: their order tells nothing, only their boxes do. */
export const printedLines: readonly PrintedLine[] = LINES.toSorted(
  (a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x,
);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const each = (markup: (line: PrintedLine, index: number) => string): string => printedLines.map(markup).join('\n');
const html = (body: string): string =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>全文</title><body>${body}</body></html>`;
const scaled = (value: number): number => Math.round(value * 4);

function edges({ x, y, width, height }: PrintedLine) {
  return { left: scaled(x), top: scaled(y), right: scaled(x + width), bottom: scaled(y + height) };
}

const hocr = html(
  `<div class="ocr_page" title="bbox 0 0 4000 6000">${each((line) => {
    const { left, top, right, bottom } = edges(line);
    const box = `bbox ${left} ${top} ${right} ${bottom}`;
    return `<span class="ocr_line" title="${box}; x_size ${scaled(line.size)}"><span class="ocrx_word" title="${box}">${escaped(line.text)}</span></span>`;
  })}</div>`,
);

const place = (line: PrintedLine): string =>
  `HPOS="${scaled(line.x)}" VPOS="${scaled(line.y)}" WIDTH="${scaled(line.width)}" HEIGHT="${scaled(line.height)}"`;

const altoPage = `<Layout><Page><PrintSpace>${each(
  (line, i) =>
    `<TextBlock ID="b${i}"><TextLine ${place(line)}><String CONTENT="${escaped(line.text)}" ${place(line)}/></TextLine></TextBlock>`,
)}</PrintSpace></Page></Layout>`;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const alto = `${DECLARATION}<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">${altoPage}</alto>`;

const mets = `${DECLARATION}<mets xmlns="http://www.loc.gov/METS/"><fileSec><fileGrp><file ID="P1"><FContent><xmlData><alto>${altoPage}</alto></xmlData></FContent></file></fileGrp></fileSec></mets>`;

const pageXml = `${DECLARATION}<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page>${each(
  (line, i) => {
    const { left, top, right, bottom } = edges(line);
    return `<TextRegion id="r${i}"><TextLine id="l${i}"><Coords points="${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}"/><TextEquiv><Unicode>${escaped(line.text)}</Unicode></TextEquiv></TextLine></TextRegion>`;
  },
)}</Page></PcGts>`;

const SHEET = 'position: relative; width: 900px; height: 1300px;';

const pdfjs = html(
  `<div class="pdfViewer"><div class="page" style="${SHEET}"><div class="textLayer" style="${SHEET}">${each(
    ({ text, x, y, size }) =>
      `<span role="presentation" dir="ltr" style="position: absolute; white-space: pre; left: ${x}px; top: ${y}px; font-size: ${size}px; line-height: 1; font-family: 'Noto Serif CJK SC', serif;">${escaped(text)}</span><br role="presentation">`,
  )}</div></div></div>`,
);

const mirador = html(
  `<svg class="PageTextDisplay-textOverlay-1" width="4000" height="6000"><g>${each(
    (line) =>
      `<text x="${scaled(line.x)}" y="${scaled(line.y + 0.75 * line.height)}" textLength="${scaled(line.width)}" font-size="${scaled(line.size)}px" lengthAdjust="spacingAndGlyphs">${escaped(line.text)}</text>`,
  )}</g></svg>`,
);

/** The sample page in every shape whose markup tells where its lines stand, by the name of the source that reads it. */
export const boxedMarkup: Readonly<Record<string, { readonly kind: 'html' | 'xml'; readonly markup: string }>> = {
  hocr: { kind: 'html', markup: hocr },
  alto: { kind: 'xml', markup: alto },
  mets: { kind: 'xml', markup: mets },
  'page-xml': { kind: 'xml', markup: pageXml },
  'pdfjs-layer': { kind: 'html', markup: pdfjs },
  mirador: { kind: 'html', markup: mirador },
};
