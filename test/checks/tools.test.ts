import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const LONGEST_MS = 120_000;

const CHECKS = [
  { what: 'the types of everything', command: 'tsc' },
  { what: 'the types of the engine alone, without those of the DOM', command: 'tsc -p lib' },
  { what: 'lint', command: 'oxlint --deny-warnings' },
  { what: 'format', command: 'oxfmt --check' },
] as const;

/** What a tool of the project finds fault with; nothing where it ends well. */
async function faultsOf(command: string): Promise<string> {
  const words = ['--no', '--', ...command.split(' ')];
  const ran = promisify(execFile)('npx', words, { cwd: ROOT, shell: process.platform === 'win32' });
  return ran.then(
    () => '',
    ({ stdout, stderr, message }: { readonly stdout: string; readonly stderr: string; readonly message: string }) =>
      [message, stdout, stderr].join('\n'),
  );
}

describe('the tools find no fault with', () => {
  it.each(CHECKS)('$what', { timeout: LONGEST_MS }, async ({ command }) => {
    expect(await faultsOf(command)).toBe('');
  });
});
