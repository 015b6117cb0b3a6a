import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'cdk',
          include: ['tests/cdk/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Loading the CDK takes longer than all tests that use it: it is loaded once.
          isolate: false,
          fileParallelism: false,
        },
      },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'local-aws',
          include: ['tests/local-aws/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
