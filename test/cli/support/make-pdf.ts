import { lockPdf } from './lock-pdf.ts';

/** A run of text on a page: `x`, `y` in points from the lower left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

interface PdfOptions {
  /** Locked with this password. */
  readonly password?: string;
  /** The sheets lie on their side in the file, and a viewer is told to turn them upright: 800 by 600 points as they are shown. */
  readonly turned?: boolean;
  /** A viewer is told to turn the sheets so far, clockwise, though they are upright in the file. */
  readonly shownTurned?: 90 | 180 | 270;
}

/**
 * A PDF file of these pages, 600 by 800 points. Its font is not embedded and its characters are coded by the predefined
 * cMap UniGB-UCS2-H, as many Chinese newspapers' files are: without the cMap files it has no text.
 */
export function makePdf(
  pages: readonly (readonly PdfRun[])[],
  { password, turned = false, shownTurned }: PdfOptions = {},
): Uint8Array {
  const objects: string[] = [];
  const rotation = turned ? 90 : (shownTurned ?? 0);
  const lock = password === undefined ? undefined : lockPdf(password);
  const sealed = (text: string): string => lock?.seal(text, objects.length + 1) ?? text;
  const add = (body: string): number => objects.push(body);
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  const cid = add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry <${latinHex(sealed('Adobe'))}> /Ordering <${latinHex(sealed('GB1'))}> /Supplement 4 >> /FontDescriptor ${descriptor} 0 R /DW 1000 >>`,
  );
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [${cid} 0 R] >>`,
  );
  const tree = objects.length + 2 * pages.length + 1;
  const kids = pages.map((runs) => {
    const content = sealed(runs.map((run) => drawn(run, turned)).join('\n'));
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 600 800] /Rotate ${rotation} /Resources << /Font << /F ${font} 0 R >> >> /Contents ${stream} 0 R >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const file = fileOf(objects, `<< /Size ${objects.length + 1} /Root ${catalog} 0 R ${lock?.entry ?? ''} >>`);
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}

const drawn = ({ text, x, y, size = 10 }: PdfRun, turned: boolean): string =>
  `BT /F ${size} Tf ${turned ? `0 1 -1 0 ${600 - y} ${x}` : `1 0 0 1 ${x} ${y}`} Tm <${hexOf(text)}> Tj ET`;

const latinHex = (text: string): string => Buffer.from(text, 'latin1').toString('hex');

const hexOf = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

function fileOf(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
}
