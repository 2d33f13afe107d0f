import { type Options, readOptions, UsageError } from './cli/options.ts';
import { loadPrinter, type PrintedPage } from './cli/printer.ts';
import { problem } from './cli/problem.ts';
import { isStandardInput, readPage } from './cli/read-page.ts';
import { stopWithReader, writeOut } from './cli/write-out.ts';
import { reflow } from './reflow.ts';

const EXIT = { fileNotRead: 1, notUnderstood: 2 } as const;

stopWithReader((sentence) => console.error(`reflow: ${sentence}`));
await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  try {
    const options = readOptions(words);
    await (options.help ? printHelp() : printPages(options));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`reflow: ${error.message} --help tells more.`);
    process.exitCode = EXIT.notUnderstood;
  }
}

async function printHelp(): Promise<void> {
  const { HELP } = await import('./cli/help.ts');
  await writeOut(HELP);
}

async function printPages({ files, format, ...options }: Options): Promise<void> {
  const printer = await loadPrinter(format, files.length > 1);
  let printedAny = false;
  await writeOut(printer.open);
  for (const file of files) {
    const printed = await printedPage(file, options, (page) => printer.print(page, printedAny));
    if (printed === undefined) continue;
    await writeOut((printedAny ? printer.between : '') + printed);
    printedAny = true;
  }
  await writeOut(printer.close);
}

/** Nothing where the file could not be read, which is then told on standard error. */
async function printedPage(
  file: string,
  { trace, password }: Pick<Options, 'trace' | 'password'>,
  print: (page: PrintedPage) => string,
): Promise<string | undefined> {
  try {
    if (isStandardInput(file) && process.stdin.isTTY)
      tell(file, 'paste the text and end it with Ctrl-D, or name a file.');
    const source = await readPage(file, { password, onMissingFrames: (addresses) => tellOfFrames(file, addresses) });
    warnOfUnread(file, source.text);
    const result = reflow(source, { trace });
    return print({ ...(isStandardInput(file) ? {} : { file }), about: source.about ?? {}, result });
  } catch (error) {
    tell(file, problem(error));
    process.exitCode = EXIT.fileNotRead;
    return undefined;
  }
}

function tellOfFrames(file: string, addresses: readonly string[]): void {
  tell(
    file,
    `a frame may hold the text, and it does not stand beside this file. Save it and give it: ${addresses.join(' ')}`,
  );
}

function warnOfUnread(file: string, text: string): void {
  const unread = text.split('\uFFFD').length - 1;
  if (unread > 0) tell(file, `characters that could not be read: ${unread}. They stand as \uFFFD.`);
}

function tell(file: string, sentence: string): void {
  console.error(`reflow: ${isStandardInput(file) ? 'standard input' : file}: ${sentence}`);
}
