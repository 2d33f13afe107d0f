import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMarkup } from '../../lib/cli/read-markup.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
const saved = join(folder, 'saved');

mkdirSync(join(folder, 'saved', '版面_files'), { recursive: true });
writeFileSync(join(folder, 'saved', '版面_files', 'frame.html'), '<pre>荷塘清淤完工</pre>');
writeFileSync(join(folder, 'secret.html'), '<pre>账本</pre>');

afterAll(() => rmSync(folder, { recursive: true }));

async function read(address: string): Promise<{ text: string; missing: readonly string[] }> {
  let missing: readonly string[] = [];
  const markup = `<p>目录</p><iframe src="${address}"></iframe>`;
  const { text } = await readMarkup(saved, markup, 'html', { onMissingFrames: (addresses) => (missing = addresses) });
  return { text, missing };
}

describe('the frames of a saved page', () => {
  it('are read where they were saved with it', async () => {
    const address = `./${encodeURIComponent('版面_files')}/frame.html?from=page#top`;
    expect(await read(address)).toMatchObject({ text: expect.stringContaining('荷塘清淤完工'), missing: [] });
  });

  it('are not looked for where the command runs, where the page came without a folder', async () => {
    const { text } = await readMarkup(undefined, '<p>目录</p><iframe src="README.md"></iframe>', 'html');
    expect(text.trim()).toBe('目录');
  });

  it.each([
    '../secret.html',
    '版面_files/../../secret.html',
    '%2e%2e/secret.html',
    join(folder, 'secret.html'),
    `file://${join(folder, 'secret.html')}`,
    'https://archive.example/frame.html',
    'gone.html',
    '%',
  ])('are read nowhere else: %s is named instead', async (address) => {
    const { text, missing } = await read(address);
    expect(text).not.toContain('账本');
    expect(missing).toEqual([address]);
  });
});
