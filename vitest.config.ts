import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/testing/browser/**'],
    // A test tells whether something works, not how fast the machine is.
    testTimeout: 60_000,
  },
});
