import { parseArgs } from 'node:util';

const FORMATS = ['markdown', 'text', 'html', 'json', 'ndjson'] as const;

export type Format = (typeof FORMATS)[number];

export interface Options {
  readonly format: Format;
  readonly trace: boolean;
  readonly help: boolean;
  /** Opens PDF files that are locked. */
  readonly password?: string;
  /** As they were named; `-` is standard input. */
  readonly files: readonly string[];
}

/** A command that was not understood. The message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The words of the command line → what is asked for. Throws a UsageError. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parse(words);
  const format = formatOf(values.format);
  const trace = values.trace ?? false;
  if (trace && !format.endsWith('json')) throw new UsageError('--trace goes with --format json or ndjson.');
  return {
    format,
    trace,
    help: values.help ?? false,
    ...(values.password !== undefined && { password: values.password }),
    files: positionals.length > 0 ? positionals : ['-'],
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f', default: 'markdown' },
        trace: { type: 'boolean', short: 't' },
        help: { type: 'boolean', short: 'h' },
        password: { type: 'string', short: 'p' },
      },
    });
  } catch (error) {
    throw new UsageError(messageOf(error), { cause: error });
  }
}

/** Only the first sentence: the rest tells how to name a file that starts with a dash, which `--help` has no room for. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split(/\.\s/u)[0]?.replace(/\.$/u, '')}.`;
}

function formatOf(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new UsageError(`There is no format '${name}'. The formats are ${FORMATS.join(', ')}.`);
  return format;
}
