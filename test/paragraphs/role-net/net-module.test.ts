import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NET_MODULE } from '../../../lib/paragraphs/role-net/net-module.ts';
import { compileNet } from '../../../scripts/compile-net/compile-net.ts';

const CHECKED_IN = new URL('../../../lib/paragraphs/role-net/net-module.ts', import.meta.url);

test('the module that is checked in is what its source compiles to', { timeout: 60_000 }, async () => {
  expect(readFileSync(CHECKED_IN, 'utf8')).toBe(await compileNet());
});

test('it is so small that any page may compile it at once', () => {
  expect(Buffer.from(NET_MODULE, 'base64').length).toBeLessThan(4096);
});
