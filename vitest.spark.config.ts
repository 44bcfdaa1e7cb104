import { defineConfig } from 'vitest/config';

/** `npm run test:spark`: minutes of work, one Spark after the other. */
export default defineConfig({
  test: {
    include: ['tests/spark/**/*.spark.ts'],
    globalSetup: ['tests/build.setup.ts'],
    fileParallelism: false,
    testTimeout: 1_500_000,
    hookTimeout: 1_500_000,
  },
});
