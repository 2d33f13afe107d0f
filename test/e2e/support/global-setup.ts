import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findOrInstallBrowser } from '../../../scripts/browser/find-or-install-browser.ts';
import { BUILDS } from '../../built/support/builds.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program file of the browser that the end-to-end tests run. */
    readonly browserPath: string;
  }
}

/** Sees that there is a build to test and a browser to test it in. */
export default async function setup(project: TestProject): Promise<void> {
  const missing = BUILDS.find(({ folder }) => !existsSync(`${folder}/manifest.json`));
  if (missing)
    throw new Error(`There is no build for ${missing.browser}. Run npm run build && npm run build:firefox first.`);
  project.provide('browserPath', await findOrInstallBrowser());
}
