import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../lib/cli.ts', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** Beside those of this process, those that npm sets left out. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line as a process of its own. */
export async function runCli(
  words: readonly string[],
  { input = '', cwd, env = {} }: Circumstances = {},
): Promise<Outcome> {
  const { INIT_CWD: _folder, npm_lifecycle_event: _script, ...outer } = process.env;
  const child = spawn(process.execPath, [CLI, ...words], { ...(cwd ? { cwd } : {}), env: { ...outer, ...env } });
  child.stdin.on('error', () => {}).end(input);
  const status = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, out, err };
}

export const squeeze = (value: string): string => value.replaceAll(/\s/gu, '');

/** Every text in a JSON result, joined, so that it can be held against the source. */
export function textsOf(result: unknown): string {
  const { articles, furniture, unplaced } = result as {
    articles: readonly {
      kicker?: string;
      headline?: readonly string[];
      deck?: string;
      paragraphs: readonly string[];
      captions?: readonly { text: string; credit?: string }[];
    }[];
    furniture: readonly string[];
    unplaced: readonly string[];
  };
  const ofArticles = articles.flatMap((article) => [
    article.kicker,
    ...(article.headline ?? []),
    article.deck,
    ...article.paragraphs,
    ...(article.captions ?? []).flatMap(({ text: words, credit }) => [words, credit]),
  ]);
  return [...ofArticles, ...furniture, ...unplaced].join('');
}

/** The characters of a text in the order of their codes, white space left out: equal where the same ones stand. */
export const charactersOf = (value: string): string => [...squeeze(value)].toSorted().join('');
