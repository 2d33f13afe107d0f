import { expect, test } from 'vitest';
import { findBlocks } from '../../lib/columns/find-blocks.ts';
import { splitLines } from '../../lib/lines/split-lines.ts';

const SCATTERED = [
  '堤上新栽了柳树三百    行人都要停下看一看',
  '余棵，沿着河湾一路    管护的老人姓宁，每',
  '',
  '排开，风来时枝条齐    天清早从东头走到西',
  '摆，远看像一道绿墙    头，把每一棵摸过，',
  '',
  '围着镇子，夏夜里有    傍晚再回头去巡查一',
  '人在树下乘凉说话。    遍，记下它的长势。',
].join('\n');

test('blank lines anywhere in columns part nothing, one before the first line neither', () => {
  expect(findBlocks(splitLines({ text: SCATTERED }))).toHaveLength(1);
  expect(findBlocks(splitLines({ text: `\n${SCATTERED}` }))).toHaveLength(1);
});
