/** The tests that need nothing but npm's packages. */
import { defineConfig } from 'vitest/config';

// Vitest reads a default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/outside/**'],
    setupFiles: ['test/fixed-seed.ts'],
    reporters: ['default'],
    watch: false,
    // Processes and not threads: in a thread a change of TZ has no effect, and a test of time zones would prove nothing.
    pool: 'forks',
    maxWorkers: 2,
    // Our modules keep no state, so test files may share them: each library is loaded once a process, not once a file.
    isolate: false,
    // Whole programs are started by some, on machines that have other work too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
