import { describe, expect, it } from 'vitest';
import { tidyAddress } from '../../../lib/browser/kept-corrections/tidy-address.ts';

describe('the address that corrections are kept under', () => {
  it.each([
    ['https://paper.example/p1.html#top', 'https://paper.example/p1.html'],
    ['https://paper.example/p1?utm_source=a&utm_medium=b', 'https://paper.example/p1'],
    [
      'https://paper.example/p1?date=20250301&spm=C1.2&fbclid=x&page=2',
      'https://paper.example/p1?date=20250301&page=2',
    ],
    ['https://paper.example/p1?UTM_Source=a&id=7', 'https://paper.example/p1?id=7'],
    ['https://reader:secret@paper.example/p1', 'https://paper.example/p1'],
    ['https://paper.example/p1?', 'https://paper.example/p1'],
    ['https://paper.example/p1?q=%C4%E3&gclid=1', 'https://paper.example/p1?q=%C4%E3'],
    ['https://paper.example/p1?back=/p2?utm_source=a', 'https://paper.example/p1?back=/p2?utm_source=a'],
    ['file:///home/reader/page.txt', 'file:///home/reader/page.txt'],
    ['no address', 'no address'],
  ])('of %s is %s', (address, tidied) => {
    expect(tidyAddress(address)).toBe(tidied);
    expect(tidyAddress(tidied)).toBe(tidied);
  });
});
