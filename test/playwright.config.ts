import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results/e2e',
  // A browser each with an extension in it: two at once is what two cores carry.
  workers: 2,
  fullyParallel: true,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  forbidOnly: Boolean(process.env.CI),
  // A browser on a busy machine may be late for a gathering of requests; what is really broken fails three times.
  retries: 2,
  reporter: [['list']],
});
