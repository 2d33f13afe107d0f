import { page, pre, times, type OtherPages } from '../other-page.ts';

/** Code, logs and what programmers write. */
export const technical: OtherPages = {
  code: (random, prose) =>
    pre(
      'main.py',
      times(random.int(10, 30), (i) => [
        `# ${prose.clause()}`,
        `def step_${i}(value, limit=${random.int(1, 99)}):`,
        `    if value > limit:`,
        `        return value - limit  # ${prose.word()}`,
        '    return value',
        '',
      ]).flat(),
    ),
  codeWithoutComments: (random) =>
    pre(
      'a.c',
      times(random.int(20, 60), (i) => `int f${i}(int a) { return a * ${random.int(2, 99)} + ${i}; }`),
    ),
  strings: (random, prose) =>
    pre('zh.json', [
      '{',
      ...times(random.int(30, 80), (i) => `  "key.${i}": "${random.chance(0.5) ? prose.clause() : prose.sentence()}",`),
      '}',
    ]),
  readme: (random, prose) =>
    pre('README.md', [
      '# 项目',
      '',
      prose.sentence(),
      '',
      '## 安装',
      '',
      '```',
      'npm install',
      '```',
      '',
      ...times(random.int(8, 20), () => `- **${prose.word()}**：${prose.clause()}`),
    ]),
  serverLog: (random) =>
    pre(
      'access.log',
      times(
        random.int(30, 80),
        (i) =>
          `10.0.0.${random.int(1, 254)} - - [05/May/2022:10:${String(i % 60).padStart(2, '0')}:01] "GET /p/${random.int(1, 999)} HTTP/1.1" 200 ${random.int(100, 9999)}`,
      ),
    ),
  appLog: (random, prose) =>
    pre(
      'app.log',
      times(
        random.int(30, 80),
        (i) => `2022-05-05 10:${String(i % 60).padStart(2, '0')} INFO ${prose.clause()} id=${random.int(100, 999)}`,
      ),
    ),
  commits: (random, prose) =>
    pre(
      'git log',
      times(random.int(15, 40), () => [
        `commit ${random.int(1000000, 9999999).toString(16)}`,
        `Author: ${prose.name()} <a@example.com>`,
        '',
        `    ${prose.clause()}`,
        '',
      ]).flat(),
    ),
  sql: (random, prose) =>
    pre(
      '数据',
      times(random.int(20, 60), (i) => `INSERT INTO t VALUES (${i}, '${prose.name()}', '${prose.clause()}');`),
    ),
  csv: (random, prose) =>
    pre(
      'a.csv',
      times(
        random.int(30, 80),
        (i) => `${i},${prose.name()},${prose.word()},${random.int(1, 100)},"${prose.clause()}"`,
      ),
    ),
  documentation: (random, prose) =>
    page(
      '手册',
      times(
        random.int(5, 10),
        () =>
          `<h2>${prose.word()}()</h2><p>${prose.sentence()}</p><pre>call("${prose.word()}", ${random.int(1, 9)})</pre><ul><li>${prose.clause()}</li><li>${prose.clause()}</li></ul>`,
      ).join(''),
    ),
};
