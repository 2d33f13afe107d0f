import { describe, expect, it } from 'vitest';
import { createHandOver } from '../../lib/browser/hand-over.ts';
import type { WholeReading } from '../../lib/browser/protocol.ts';

const readOf = (text: string): WholeReading => ({ status: 'read', source: { text }, shape: 'pre', certainty: 1 });
const long = readOf('甲乙丙丁\n'.repeat(100_000));

describe('what was read of a page', () => {
  it('is handed over in one where it is short, or nothing', () => {
    const { begin } = createHandOver();
    for (const whole of [readOf('甲乙'), { status: 'nothing', why: 'noText' } as const])
      expect(begin(whole)).toBe(whole);
  });

  it('is handed over in parts where it is long, each for the asking, and kept no longer than until the last', () => {
    const { begin, part } = createHandOver();
    const { rest } = begin(long);
    expect(rest?.parts).toBe(2);
    const { reading = '' } = rest ?? {};
    expect(part({ reading, part: 0 })?.text).toHaveLength(200_000);
    expect(part({ reading, part: 1 })?.text).toHaveLength(100_000);
    expect(part({ reading, part: 0 })).toBeNull();
  });

  it('is handed over no more once it is given up', () => {
    const { begin, part, giveUp } = createHandOver();
    const { reading = '' } = begin(long).rest ?? {};
    giveUp();
    expect(part({ reading, part: 0 })).toBeNull();
  });

  it('is not mistaken for what another asked for', () => {
    const { begin, part } = createHandOver();
    const { reading: first = '' } = begin(long).rest ?? {};
    const { reading: second = '' } = begin(long).rest ?? {};
    expect(part({ reading: first, part: 0 })).toBeNull();
    expect(part({ reading: second, part: 0 })).not.toBeNull();
  });
});
