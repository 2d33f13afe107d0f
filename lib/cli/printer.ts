import type { ResultJson } from '../exporters/json.ts';
import type { Result } from '../model/result.ts';
import type { SourceAbout } from '../model/source.ts';
import type { Format } from './options.ts';

/** A page as it is to be printed. */
export interface PrintedPage {
  /** As it was named; absent for standard input. */
  readonly file?: string;
  readonly about: SourceAbout;
  readonly result: Result;
}

/** How a format is printed page by page, so that nothing but the page at hand is kept in memory. */
export interface Printer {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  /** A `further` page follows another. */
  print(page: PrintedPage, further: boolean): string;
}

const BARE = { open: '', between: '', close: '' } as const;

/** Loads only what the format needs. `several` pages in JSON are an array. */
export function loadPrinter(format: Format, several: boolean): Promise<Printer> {
  const json = { ndjson: jsonLinePrinter, json: several ? jsonArrayPrinter : jsonObjectPrinter };
  return { ...json, markdown: markdownPrinter, text: textPrinter, html: htmlPrinter }[format]();
}

async function jsonLinePrinter(): Promise<Printer> {
  return { ...BARE, print: await loadJson((data) => `${JSON.stringify(data)}\n`) };
}

async function jsonObjectPrinter(): Promise<Printer> {
  return { ...BARE, print: await loadJson((data) => `${JSON.stringify(data, null, 2)}\n`) };
}

async function jsonArrayPrinter(): Promise<Printer> {
  return {
    open: '[\n',
    between: ',\n',
    close: '\n]\n',
    print: await loadJson((data) => JSON.stringify(data, null, 2)),
  };
}

async function loadJson(write: (data: ResultJson) => string): Promise<Printer['print']> {
  const { resultToJson } = await import('../exporters/json.ts');
  return ({ result, file }) => write(resultToJson(result, file));
}

async function markdownPrinter(): Promise<Printer> {
  const { pageToMarkdown } = await import('../exporters/markdown.ts');
  const exportedAt = new Date().toISOString();
  return {
    ...BARE,
    between: '\n---\n\n',
    print: ({ result, about }, further) => pageToMarkdown(result, { about, exportedAt }, further),
  };
}

async function textPrinter(): Promise<Printer> {
  const { pageToText } = await import('../exporters/text.ts');
  return { ...BARE, between: '\n\n', print: ({ result }) => lineEnded(pageToText(result)) };
}

async function htmlPrinter(): Promise<Printer> {
  const { htmlFrame, pageToHtml } = await import('../exporters/html.ts');
  return { ...htmlFrame('Broadsheet'), between: '<hr>\n', print: ({ result }) => lineEnded(pageToHtml(result)) };
}

const lineEnded = (text: string): string => text && `${text}\n`;
