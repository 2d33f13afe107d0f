import { beforeEach, expect, it, vi } from 'vitest';
import { copySelection } from '../../entrypoints/shared/copy-selection.ts';
import { copyInPage } from '../../lib/browser/copy-in-page.ts';
import { readTab } from '../../lib/browser/read-tab.ts';
import { showBadge } from '../../lib/browser/show-badge.ts';
import { sampleLines } from '../sources/support/sample-lines.ts';

vi.mock('../../lib/browser/read-tab.ts', () => ({ readTab: vi.fn<typeof readTab>() }));
vi.mock('../../lib/browser/copy-in-page.ts', () => ({ copyInPage: vi.fn<typeof copyInPage>(async () => true) }));
vi.mock('../../lib/browser/show-badge.ts', () => ({ showBadge: vi.fn<typeof showBadge>(async () => undefined) }));

const tab = { id: 7 };
const selected = (text: string) =>
  vi
    .mocked(readTab)
    .mockResolvedValue({ status: 'read', source: { text, selected: true }, shape: 'selection', certainty: 1 });
const copied = (): string | undefined => vi.mocked(copyInPage).mock.lastCall?.[1].plain;

beforeEach(() => vi.clearAllMocks());

it('reads nothing but what is selected', async () => {
  selected('荷塘');
  await copySelection(tab);
  expect(vi.mocked(readTab).mock.lastCall?.slice(0, 2)).toEqual([tab, 'copySelection']);
});

it.each(['荷塘', '第2版', '完毕，镇里请来', '荷塘清淤完工\n关砚秋摄'])(
  'copies what is no article as its text: %s',
  async (text) => {
    selected(text);
    await copySelection(tab);
    expect(copied()?.split(/\n+/)).toEqual(text.split('\n'));
    expect(showBadge).toHaveBeenCalledWith(7, true);
  },
);

it('copies articles with their paragraphs whole', async () => {
  selected(sampleLines.join('\n'));
  await copySelection(tab);
  expect(copied()).toContain('\n\n去年入冬以后，镇里把沿塘的三十一处旧排水口逐一封堵，改接到新建的污水管网');
});

it('copies nothing where nothing is selected, and says so', async () => {
  vi.mocked(readTab).mockResolvedValue({ status: 'nothing', why: 'noText' });
  await copySelection(tab);
  expect(copyInPage).not.toHaveBeenCalled();
  expect(showBadge).toHaveBeenCalledWith(7, false);
});
