import { expect, test } from '@playwright/test';
import { fuzzPages } from '../fuzz/pages.ts';

test('a random page, changed at random, is marked as a fresh reading would mark it, and nothing throws', async () => {
  const { total, findings } = await fuzzPages({ seed: 20_261_203, runs: 1 });
  expect(findings).toEqual([]);
  expect(total).toBeGreaterThan(200);
});
