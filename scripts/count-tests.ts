import { existsSync, readFileSync } from 'node:fs';

/** The part of vitest's JSON report that we read. A file that fails to load has no tests in it. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const REPORT = 'test-results/vitest.json';

/** A file that could not be loaded counts as one failed test. */
function countFailed({ numFailedTests, testResults }: Report): number {
  return (
    numFailedTests + testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  );
}

/**
 * `node scripts/count-tests.ts STATUS`: prints what `npm test`, which ended with that status, came to. Where it failed
 * outside the tests (types, lint, a build), that counts as one failure.
 */
const status = Number(process.argv[2]);
const report: Report | undefined = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : undefined;
const passed = report?.numPassedTests ?? 0;
const failed = (report && countFailed(report)) || Number(status !== 0 || passed === 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
