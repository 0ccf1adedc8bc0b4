import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../results/load',
  workers: 1,
  timeout: 300_000,
  reporter: [['list']],
});
