import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { makePdf } from './support/make-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'reflow-'));
const runs = ['荷塘清淤完工', '塘边的人家都开着窗'].map((text, i) => ({ text, x: 60, y: 500 - 15 * i }));
writeFileSync(join(folder, 'locked.pdf'), makePdf([runs], { password: 'lotus' }));

afterAll(() => rmSync(folder, { recursive: true }));

test('a locked PDF is printed with its password', async () => {
  const { status, out } = await runCli(['-f', 'text', '--password', 'lotus', 'locked.pdf'], { cwd: folder });
  expect([status, out]).toEqual([0, expect.stringContaining('荷塘清淤完工')]);
});

test.each([
  [[], 'asks for a password'],
  [['--password', 'lily'], 'not the password'],
])('with %j it is said how to open it', async (words, said) => {
  const { status, out, err } = await runCli(['-f', 'text', ...words, 'locked.pdf'], { cwd: folder });
  expect([status, out.trim()]).toEqual([1, '']);
  expect(err).toContain(said);
  expect(err).toContain('--password');
});
