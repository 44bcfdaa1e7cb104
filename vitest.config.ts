import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.setup.ts'],
    setupFiles: ['tests/properties.setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
