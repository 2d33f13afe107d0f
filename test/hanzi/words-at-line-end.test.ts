import { describe, expect, test } from 'vitest';
import { insideAddress, spaceAtLineEnd } from '../../lib/hanzi/words-at-line-end.ts';

describe('a space at a line end', () => {
  test.each([
    ['Good', 'afternoon', undefined, true],
    ['Good', 'afternoon', 2, true],
    ['afterno', 'on', 0, false],
    ['multi-', 'lingual', 2, false],
    ['USB', 'PD', 0, true],
    ['AED', '128台', 1, true],
    ['AED', '128台', 0, false],
    ['FL', '380', undefined, false],
    ['20', '22', 3, false],
    ['Animals', 'Network', 0, true],
    ['here!', 'Thank', 0, true],
    ['minutes.', 'Many', 0, true],
    ['see it', '(some', 0, true],
    ['U.', 'S.', 2, false],
    ['www.example.', 'com', 2, false],
    ['iPhone 15', 'Pro', 0, true],
    ['In 2022', 'the company', 1, true],
    ['COVID-19', 'pandemic', 0, true],
    ['XJ7', 'QRS9', 1, false],
    ['3:2', '5:4', 0, true],
    ['13900139000', '13700137000', 0, true],
    ['1234567', '89', 0, false],
    ['1.2M', 'W', 1, false],
    ['拧紧M', '16螺栓', 1, false],
    ['降到25μ', 'g/m³', 1, false],
    ['渡船', 'A', 1, false],
    ['www.exam', 'ple.com', 1, false],
  ])('%s⏎%s with %s em to spare: %s', (left, right, room, space) => {
    expect(spaceAtLineEnd(left, right, room)).toBe(space);
  });
});

describe('inside an address', () => {
  test.each([
    ['https://www.exam', 'ple.com', true],
    ['news', '@example.com', true],
    ['news@', 'example.com', true],
    ['见www.example.com', '渡船', true],
    ['Good', 'afternoon', false],
    ['渡船', '靠岸', false],
  ])('%s⏎%s → %s', (left, right, inside) => {
    expect(insideAddress(left, right)).toBe(inside);
  });
});
