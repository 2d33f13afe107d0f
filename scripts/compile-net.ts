/**
 * Compiles the arithmetic of the role net, lib/paragraphs/role-net/assembly/net.ts, to WebAssembly: net-module.ts beside it.
 *
 *   npm run compile-net
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileNet } from './compile-net/compile-net.ts';

writeFileSync(join(import.meta.dirname, '../lib/paragraphs/role-net/net-module.ts'), await compileNet());
