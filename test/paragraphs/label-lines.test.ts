import { describe, expect, it } from 'vitest';
import { setLines } from '../../lib/columns/set-lines.ts';
import { measureLine, splitLines } from '../../lib/lines/split-lines.ts';
import { labelLines } from '../../lib/paragraphs/label-lines.ts';
import { asInPapers } from '../../lib/paragraphs/as-in-papers.ts';
import { loadRoleWeights } from '../../lib/paragraphs/load-role-weights.ts';
import { ROLE_WEIGHTS } from '../../lib/paragraphs/role-weights.ts';

const weights = asInPapers(loadRoleWeights(ROLE_WEIGHTS));
const rolesOf = (text: string) =>
  labelLines(
    setLines(splitLines({ text }), (start, end, blanks) => measureLine(text, start, end, blanks)),
    weights,
  );

const LONG = '昨日清晨，江面薄雾未散，渡船停在对岸，等着过江的人在码头上排成了长队，谁也说不准几时能走';

describe('a text with a paragraph a line', () => {
  const ends = ['。', '，船工老凌说。', '，一直到午后雾散才开。', '，去年此时也停过三天。'];
  const paragraphs = ends.map((end, i) => LONG.repeat(1 + (i % 2)) + end);

  it('keeps a last sentence that reads like a caption as a paragraph', () => {
    const roles = rolesOf([...paragraphs, '江面上的渡船，像一幅画。'].join('\n'));
    expect(roles.map(({ role }) => role)).not.toContain('caption');
  });

  it('keeps what somebody says, alone on its line, from being a heading', () => {
    const [first, ...rest] = paragraphs;
    expect(rolesOf([first, '“渡船停了”', ...rest].join('\n'))[1]!.heading).toBeLessThan(1e-3);
  });
});

it('a line that a full stop ends is hardly ever a heading’s', () => {
  const lines = [LONG.slice(0, 12), LONG.slice(12, 24), '江面薄雾散了。', '', '渡口重开', '', LONG.slice(0, 12)];
  expect(rolesOf(lines.join('\n')).find(({ set }) => set.line.text.endsWith('。'))!.heading).toBeLessThan(0.05);
});
