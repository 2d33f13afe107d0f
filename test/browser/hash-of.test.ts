import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../lib/browser/hash-of.ts';

const expected = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the hash of a text', () => {
  it('is its SHA-256', async () => {
    expect(await hashOf('春江潮水')).toBe(expected('春江潮水'));
    expect(await hashOf('')).toBe(expected(''));
  });

  it.each(['', '甲', 'a'])(
    'is the same where it is taken in slices, wherever a slice ends (behind “%s”)',
    async (before) => {
      const text = before + '𠮷'.repeat(300_000) + '乙'.repeat(600_000);
      expect(await hashOf(text)).toBe(expected(text));
    },
  );
});
