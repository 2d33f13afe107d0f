import { describe, expect, it } from 'vitest';
import { sourceFromFile } from '../../lib/cli/source-from-file.ts';
import { sourceFromPdf } from '../../lib/cli/source-from-pdf.ts';
import { SourceError } from '../../lib/sources/source-error.ts';
import { makePdf } from './support/make-pdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const problemOf = async (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'none',
    (error: unknown) => (error instanceof SourceError ? error.problem : String(error)),
  );

const column = ['荷塘清淤完工', '塘边新修石坎'].map((text, i) => ({ text, x: 50, y: 700 - 15 * i }));

describe('a PDF file', () => {
  it('gives its printed lines with their boxes, by way of the cMaps', async () => {
    const source = await sourceFromFile('a.pdf', makePdf([column]));
    expect(source.text).toBe('荷塘清淤完工\n塘边新修石坎\n');
    expect(source.placed).toMatchObject([{ box: { page: 0, x: 50, width: 60, height: 10 }, size: 10 }, {}]);
    expect(source.placed![1]!.box.y - source.placed![0]!.box.y).toBeCloseTo(15);
  });

  it.each([180, 270] as const)('is read upright where it is shown turned by %i degrees', async (shownTurned) => {
    const upright = await sourceFromFile('a.pdf', makePdf([column]));
    expect(await sourceFromFile('a.pdf', makePdf([column], { shownTurned }))).toEqual(upright);
  });

  it('keeps lines that run down, as vertical print does', async () => {
    const { placed } = await sourceFromFile('a.pdf', makePdf([column], { shownTurned: 90 }));
    expect(placed).toMatchObject([{ vertical: true, box: { width: 10, height: 60 } }, { vertical: true }]);
  });

  it('is known by what it holds, whatever its name', async () => {
    expect((await sourceFromFile('page.txt', makePdf([column]))).text).toContain('荷塘清淤完工');
  });

  it('is read page by page, with progress', async () => {
    const told: string[] = [];
    const source = await sourceFromPdf(makePdf([column, [], column]), {
      onProgress: (read, pages) => told.push(`${read}/${pages}`),
    });
    expect(told).toEqual(['1/3', '2/3', '3/3']);
    expect(source.placed!.map(({ box }) => box.page)).toEqual([0, 0, 2, 2]);
    for (const { span } of source.placed!) expect(source.text.slice(span.start, span.end)).toHaveLength(6);
  });

  it('stops being read when it is told to', async () => {
    const controller = new AbortController();
    const reading = sourceFromPdf(makePdf([column, column]), {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('stopped')),
    });
    await expect(reading).rejects.toThrow('stopped');
  });

  it('is opened with its password', async () => {
    const open = await sourceFromFile('a.pdf', makePdf([column]));
    const locked = makePdf([column], { password: 'lotus' });
    expect(await sourceFromFile('a.pdf', locked, { password: 'lotus' })).toEqual(open);
  });

  it('tells a picture, a password and damage apart', async () => {
    expect(await problemOf(sourceFromFile('a.pdf', makePdf([[], []])))).toBe('picture');
    const locked = makePdf([column], { password: 'lotus' });
    expect(await problemOf(sourceFromFile('a.pdf', locked))).toBe('encrypted');
    expect(await problemOf(sourceFromFile('a.pdf', locked, { password: 'another' }))).toBe('wrongPassword');
    expect(await problemOf(sourceFromFile('a.pdf', bytes('%PDF-1.4 and no more')))).toBe('broken');
    expect(await problemOf(sourceFromFile('a.pdf', bytes('no PDF')))).toBe('broken');
  });
});

const hocr = `<div class="ocr_page" title="bbox 0 0 9 9"><span class="ocr_line" title="bbox 10 10 70 20"><span class="ocrx_word" title="bbox 10 10 70 20">荷塘清淤</span></span></div>`;

describe('a file of markup', () => {
  it('is read by its shape, HTML by either ending', async () => {
    for (const name of ['a.hocr', 'a.html', 'A.HTM']) {
      expect(await sourceFromFile(name, bytes(hocr))).toMatchObject({
        text: '荷塘清淤\n',
        placed: [{ box: { x: 10 } }],
      });
    }
  });

  it('may be XHTML, where empty elements end in themselves', async () => {
    const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${hocr}</body></html>`;
    expect((await sourceFromFile('a.hocr', bytes(page))).text).toBe('荷塘清淤\n');
    expect((await sourceFromFile('a.xml', bytes(page))).text).toBe('荷塘清淤\n');
  });

  it('may be XML', async () => {
    const alto =
      '<?xml version="1.0"?><alto><Layout><Page><TextBlock><TextLine><String CONTENT="荷塘清淤"/></TextLine></TextBlock></Page></Layout></alto>';
    expect((await sourceFromFile('a.xml', bytes(alto))).text).toBe('荷塘清淤\n');
  });

  it('without text, or that is no XML, says so', async () => {
    expect(await problemOf(sourceFromFile('a.html', bytes('<p></p>')))).toBe('empty');
    expect(await problemOf(sourceFromFile('a.xml', bytes('<alto><a')))).toBe('broken');
  });
});

describe('any other file', () => {
  it('is plain text', async () => {
    expect(await sourceFromFile('a.txt', bytes('荷塘\n清淤'))).toEqual({ text: '荷塘\n清淤' });
  });
});
