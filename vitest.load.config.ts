import { defineConfig } from 'vitest/config';

/** `npm run test:load`: minutes of work, one file after the other. */
export default defineConfig({
  test: {
    include: ['tests/load/**/*.load.ts'],
    globalSetup: ['tests/build.setup.ts'],
    fileParallelism: false,
    testTimeout: 590_000,
    hookTimeout: 120_000,
  },
});
