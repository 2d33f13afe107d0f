import { writeFileSync } from 'node:fs';
import { lineContexts } from '../lib/paragraphs/line-contexts.ts';
import { LINE_ROLES, ROLE_COUNT } from '../lib/paragraphs/line-roles.ts';
import { bestRoles, roleChain } from '../lib/paragraphs/role-model.ts';
import { createRandom } from '../test/support/random.ts';
import { loadCorpus } from '../test/support/typesetter/load-corpus.ts';
import { typesetKind } from '../test/support/typesetter/typeset-kind.ts';
import { learnRoles, type RoleLesson } from './train/learn-roles.ts';
import { linesOfPage } from './train/lessons.ts';
import { trueRoles } from './train/true-roles.ts';

const KINDS = ['plain', 'dense', 'airy', 'noisy', 'shuffled', 'parted', 'across', 'pdfraw', 'old'] as const;
const PAGES = Number(process.argv[2] ?? 100);
const ROUNDS = Number(process.argv[3] ?? 6);

const lesson = (text: string, page: ReturnType<typeof typesetKind>): RoleLesson | null => {
  const lines = linesOfPage(text);
  const roles = trueRoles(lines, page);
  return roles.every((r) => r >= 0) ? { chain: roleChain(lineContexts(lines)), roles } : null;
};
const training = loadCorpus('training');
const held = loadCorpus('held');
console.log('corpus', training.length, held.length);
const lessonsOf = (corpus: typeof training, pages: number, seed: number) =>
  KINDS.map((kind) => {
    let lost = 0;
    const out: RoleLesson[] = [];
    for (let i = 0; i < pages; i++) {
      const page = typesetKind(corpus, kind, seed + i);
      const l = lesson(page.text, page);
      if (l) out.push(l); else lost++;
    }
    if (lost) console.log(kind, 'lost', lost);
    return { kind, out };
  });
let t = Date.now();
const lessons = lessonsOf(training, PAGES, 1).flatMap((x) => x.out);
console.log('lessons', lessons.length, 'lines', lessons.reduce((n, l) => n + l.roles.length, 0), Date.now() - t);
t = Date.now();
const random = createRandom(5);
const learned = learnRoles(lessons, ROUNDS, (n) => random.shuffled([...Array(n).keys()]), (r, loss) => console.log(r, loss.toFixed(2), Date.now() - t));
writeFileSync('/tmp/roles.json', JSON.stringify({ e: [...learned.emission].map((x) => Math.round(x * 100) / 100), t: [...learned.transition].map((x) => Math.round(x * 100) / 100) }));
for (const { kind, out } of lessonsOf(held, 30, 100001)) {
  let right = 0, all = 0;
  const confusion: Record<string, number> = {};
  for (const l of out) {
    const got = bestRoles(l.chain, learned);
    got.forEach((r, i) => { all++; if (r === l.roles[i]) right++; else { const k = `${LINE_ROLES[l.roles[i]!]}→${LINE_ROLES[r]}`; confusion[k] = (confusion[k] ?? 0) + 1; } });
  }
  console.log(kind, (100 * right / all).toFixed(2), all, Object.entries(confusion).sort((a, b) => b[1] - a[1]).slice(0, 9).map(([k, n]) => `${k}:${n}`).join(' '));
}
