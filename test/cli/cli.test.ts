import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePdf } from './support/make-pdf.ts';
import { charactersOf, CLI, runCli, textsOf } from './run-cli.ts';

/** A column of an invented page, eight characters a line. */
const PAGE = `本报讯（记者白晓
岚）云浦新渡口主
体工程昨日完工。
从下月起，两岸往
来只要十分钟。
云浦新渡口下月通航
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reflow-'));
  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, 'one.txt'), PAGE);
  await writeFile(join(folder, 'deep', 'two.txt'), PAGE.replaceAll('云浦', '白桥'));
  await writeFile(join(folder, 'picture.txt'), Buffer.from(Array.from({ length: 512 }, (_, index) => index % 32)));
});

afterAll(() => rm(folder, { recursive: true }));

const jsonLines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { file?: string });

describe('ndjson', () => {
  test('one result per file and line, in the order of the files, every character kept', async () => {
    const { status, out, err } = await runCli(['--format', 'ndjson', 'deep/two.txt', 'one.txt'], { cwd: folder });
    expect([status, err]).toEqual([0, '']);
    const results = jsonLines(out);
    expect(results.map((result) => result.file)).toEqual(['deep/two.txt', 'one.txt']);
    expect(charactersOf(textsOf(results[0]))).toBe(charactersOf(PAGE.replaceAll('云浦', '白桥')));
    expect(charactersOf(textsOf(results[1]))).toBe(charactersOf(PAGE));
  });

  test('standard input where no file is named, and for -', async () => {
    for (const words of [[], ['-']]) {
      const { status, out } = await runCli(['--format=ndjson', ...words], { input: PAGE });
      const [result, ...others] = jsonLines(out);
      expect([status, others, result?.file]).toEqual([0, [], undefined]);
      expect(charactersOf(textsOf(result))).toBe(charactersOf(PAGE));
    }
  });

  test('standard input that is a PDF or markup, told by how it starts', async () => {
    const markup = '<pre>荷塘清淤完工</pre>';
    const inputs = [
      makePdf([[{ text: '荷塘清淤完工', x: 50, y: 700 }]]),
      `\uFEFF\n<!doctype html>${markup}`,
      `<?xml version="1.0"?><html>${markup}</html>`,
    ];
    for (const input of inputs) {
      const { status, out } = await runCli(['-f', 'ndjson'], { input });
      expect([status, textsOf(jsonLines(out)[0])]).toEqual([0, '荷塘清淤完工']);
    }
  });

  test('empty input is an empty result', async () => {
    const { status, out } = await runCli(['-f', 'ndjson'], { input: '' });
    expect(status).toBe(0);
    expect(jsonLines(out)).toEqual([{ articles: [], furniture: [], unplaced: [], doubts: [] }]);
  });

  test('a result is printed before the next file is read', async () => {
    const child = spawn(process.execPath, [CLI, '-f', 'ndjson', 'one.txt', '-'], { cwd: folder });
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(jsonLines(first.toString())[0]?.file).toBe('one.txt');
    child.stdin.end(PAGE);
    const [second] = (await once(child.stdout, 'data')) as [Buffer];
    expect(jsonLines(second.toString())).toHaveLength(1);
  });

  test('a trace where it is asked for', async () => {
    const { out } = await runCli(['-f', 'ndjson', '--trace'], { input: PAGE });
    expect(jsonLines(out)[0]).toHaveProperty('trace');
    expect(jsonLines((await runCli(['-f', 'ndjson'], { input: PAGE })).out)[0]).not.toHaveProperty('trace');
  });
});

describe('the other formats', () => {
  test('Markdown is the default', async () => {
    const { status, out } = await runCli(['one.txt'], { cwd: folder });
    expect(status).toBe(0);
    expect(out).toMatch(/^---\ntitle: "one\.txt"\n(?:.*\n)*exported: "\d{4}-[^"]*Z"\n---\n\n/u);
    expect(out).toContain('云浦新渡口');
  });

  test('Markdown of several files has one front matter; what tells the others apart is a block behind a rule', async () => {
    const { out } = await runCli(['one.txt', 'deep/two.txt'], { cwd: folder });
    expect(out).toMatch(/^---\n(?:[^-].*\n)+---\n/u);
    expect(out).toMatch(/\n\n---\n\n```yaml\n(?:[^`].*\n)+```\n/u);
    expect(out.match(/^# /gmu)).toHaveLength(2);
  });

  test('text', async () => {
    const { out } = await runCli(['-f', 'text', 'one.txt', 'deep/two.txt'], { cwd: folder });
    expect(out.indexOf('云浦新渡口')).toBeLessThan(out.indexOf('白桥新渡口'));
    expect(out.endsWith('\n')).toBe(true);
  });

  test('HTML is one file', async () => {
    const { out } = await runCli(['-f', 'html', 'one.txt', 'deep/two.txt'], { cwd: folder });
    expect(out).toMatch(/^<!doctype html>\n<html lang="zh">[^]*<hr>[^]*<\/html>\n$/u);
    expect(out.match(/<html/gu)).toHaveLength(1);
  });

  test('JSON is an object, and an array where several files are named', async () => {
    const one = JSON.parse((await runCli(['-f', 'json', 'one.txt'], { cwd: folder })).out) as unknown;
    const words = ['-f', 'json', 'missing.txt', 'one.txt', 'deep/two.txt'];
    const several = JSON.parse((await runCli(words, { cwd: folder })).out) as unknown[];
    expect(several).toHaveLength(2);
    expect(several[0]).toEqual(one);
  });
});

describe('what cannot be read', () => {
  test('is named on standard error, the others are printed, and the status is 1', async () => {
    const words = ['-f', 'ndjson', 'missing.txt', 'one.txt', 'deep', 'picture.txt', 'deep/two.txt'];
    const { status, out, err } = await runCli(words, { cwd: folder });
    expect(status).toBe(1);
    expect(jsonLines(out).map((result) => result.file)).toEqual(['one.txt', 'deep/two.txt']);
    const [missing, ofFolder, picture, ...others] = err.trimEnd().split('\n');
    expect(missing).toBe('reflow: missing.txt: there is no such file. Check its name.');
    expect(ofFolder).toBe('reflow: deep: this is a folder. Name the files in it.');
    expect(picture).toMatch(/^reflow: picture\.txt: this is no text in /u);
    expect(others).toEqual([]);
  });

  test('is counted where it is only a few characters', async () => {
    const damaged = Buffer.concat([Buffer.from(PAGE), Buffer.from([0xe4, 0xba]), Buffer.from('\n云浦\n')]);
    const { status, out, err } = await runCli(['-f', 'ndjson'], { input: damaged });
    expect([status, err]).toEqual([
      0,
      'reflow: standard input: characters that could not be read: 1. They stand as \uFFFD.\n',
    ]);
    expect(charactersOf(textsOf(jsonLines(out)[0]))).toBe(charactersOf(`${PAGE}\uFFFD云浦`));
  });
});

describe('a command that is not understood', () => {
  test.each([
    [['--shape', 'x'], "reflow: Unknown option '--shape'. --help tells more.\n"],
    [
      ['--format', 'pdf'],
      "reflow: There is no format 'pdf'. The formats are markdown, text, html, json, ndjson. --help tells more.\n",
    ],
    [['--format'], "reflow: Option '-f, --format <value>' argument missing. --help tells more.\n"],
    [['--trace'], 'reflow: --trace goes with --format json or ndjson. --help tells more.\n'],
  ])('%j', async (words, message) => {
    expect(await runCli(words)).toEqual({ status: 2, out: '', err: message });
  });
});

test('--help names every option and format', async () => {
  const { status, out, err } = await runCli(['--help']);
  expect([status, err]).toEqual([0, '']);
  for (const word of ['--format', '--trace', '--help', 'markdown', 'text', 'html', 'json', 'ndjson'])
    expect(out).toContain(word);
});

test('run by npm, file names are taken from where the reader stands', async () => {
  const env = { INIT_CWD: join(folder, 'deep'), npm_lifecycle_event: 'reflow' };
  const { status, out } = await runCli(['-f', 'ndjson', 'two.txt'], { env });
  expect([status, jsonLines(out)[0]?.file]).toEqual([0, 'two.txt']);
});

test('a reader that stops early is no error', async () => {
  const many = Array.from({ length: 400 }, () => 'one.txt').join(' ');
  const command = `"${process.execPath}" "${CLI}" -f ndjson ${many} | head -1`;
  expect(await inShell(command)).toEqual({ status: 0, err: '' });
});

test.runIf(existsSync('/dev/full'))('a full disk is told in a sentence', async () => {
  const { status, err } = await inShell(`"${process.execPath}" "${CLI}" one.txt > /dev/full`);
  expect([status, err]).toEqual([
    1,
    'reflow: the output cannot be written (ENOSPC). Make room, or write it to another file.\n',
  ]);
});

async function inShell(command: string): Promise<{ status: number; err: string }> {
  const shell = spawn('bash', ['-o', 'pipefail', '-c', command], { cwd: folder });
  let err = '';
  shell.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  shell.stdout.resume();
  const [status] = (await once(shell, 'close')) as [number];
  return { status, err };
}
