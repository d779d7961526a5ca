import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/testing/browser/**/*.test.ts'],
    globalSetup: ['src/testing/browser/build-sites.ts'],
    // One browser at a time: two cores are enough for one.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
