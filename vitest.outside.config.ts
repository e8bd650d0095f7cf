/** The tests that look at finished files with other people's programs: see test/outside/tools.ts. */
import { defineConfig } from 'vitest/config';

// Vitest reads a default export.
export default defineConfig({
  test: {
    include: ['test/outside/**/*.test.ts'],
    globalSetup: ['test/outside/fetch-fonts.ts'],
    setupFiles: ['test/fixed-seed.ts'],
    reporters: ['default'],
    watch: false,
    pool: 'forks',
    isolate: false,
    // A word processor takes its time to start.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
