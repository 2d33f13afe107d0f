import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What needs a document or the extension APIs, which happy-dom and WXT's fake browser stand in for. */
const inDocument = ['test/{components,sources,browser,entrypoints}/**/*.test.{ts,tsx}'];

/** What needs the built extension: it runs alone and last, one browser at a time. */
const onBuild = ['test/built/**/*.test.ts', 'test/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...inDocument, ...onBuild] } },
      {
        plugins: [preact(), WxtVitest()],
        test: { name: 'document', environment: 'happy-dom', include: inDocument },
      },
      {
        test: {
          name: 'built',
          include: onBuild,
          globalSetup: 'test/e2e/support/global-setup.ts',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A browser on a busy machine takes its time; what comes is seen at once all the same.
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
