import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from 'assemblyscript/asc';

const SOURCE = join(import.meta.dirname, '../../lib/paragraphs/role-net/assembly/net.ts');
const OUT = 'net.wasm';
/** No memory manager: the net's memory is laid out from outside. Small, for a page compiles 4 kB at once without waiting. */
const OPTIONS = ['-O2', '--shrinkLevel', '1', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

/** The net's arithmetic compiled, as the text of `net-module.ts`. */
export const compileNet = async (): Promise<string> => {
  const written = new Map<string, Uint8Array | string>();
  const { error, stderr } = await main(['net.ts', '--outFile', OUT, ...OPTIONS], {
    readFile: (name) => (name === 'net.ts' ? readFileSync(SOURCE, 'utf8') : null),
    writeFile: (name, contents) => void written.set(name, contents),
  });
  const bytes = written.get(OUT);
  if (error || bytes === undefined) throw new Error(`${stderr.toString()}\n${error?.message}`);
  return `/** Compiled from assembly/net.ts by \`npm run compile-net\`; not to be edited by hand. */
export const NET_MODULE =
  '${Buffer.from(bytes).toString('base64')}';
`;
};
