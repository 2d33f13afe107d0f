import { expect, it, vi } from 'vitest';
import { readGiven } from '../../entrypoints/shared/read-given.ts';

vi.mock('../../lib/browser/reflow-in-worker.ts', () => ({
  reflowInWorker: async () => ({ result: { articles: [], furniture: [], unplaced: [], doubts: [] }, about: {} }),
}));

const nobody = () => Promise.reject(new Error('no password'));
const read = (markup: string, name: string) =>
  readGiven(new File([markup], name), new AbortController().signal, nobody);

const region = `<TextRegion><TextEquiv><Unicode>荷塘清淤完工\n书车开进学校</Unicode></TextEquiv></TextRegion>`;

it.each([
  ['page.xml', `<PcGts><Page>${region}</Page></PcGts>`],
  ['page.html', '<p>荷塘清淤完工<br>书车开进学校'],
])('a whole file is read: %s', async (name, markup) => {
  const text = '荷塘清淤完工\n书车开进学校\n';
  expect(await read(markup, name)).toMatchObject({ status: 'read', page: { source: { text } } });
});

it.each(['page.xml', 'page.xhtml'])(
  'a file that ends in its midst is told as damaged, not cut off: %s',
  async (name) => {
    expect(await read(`<PcGts><Page>${region}<TextRegion>`, name)).toEqual({ status: 'nothing', why: 'broken' });
  },
);
