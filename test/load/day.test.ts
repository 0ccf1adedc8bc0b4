import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { liveDay } from './day.ts';

beforeEach(() => {
  Object.assign(browser, { permissions: { contains: async () => true } });
});

// `npm test` lives through six hours, `npm run load` through the whole day.
const hours = import.meta.env.MODE === 'load' ? 24 : 6;

test(`${hours} hours of a market: all are answered, and nothing grows without end`, async () => {
  const day = await liveDay({ seed: 20_261_203, hours, instruments: 600 });
  process.stdout.write(`${JSON.stringify(day)}\n`);
  expect(day.rejections).toEqual([]);
  expect(day.answered).toBe(day.asked);
  expect(day.quotes).toBeGreaterThan(day.asked / 2);
  // The pace of a source: one request in a quarter of a second.
  expect(day.busiest).toBeLessThanOrEqual(240);
  expect(day.requests).toBeLessThan(day.asked);
  expect(day.largest).toBeLessThan(1_000_000);
  expect(day.timers).toBeLessThan(200);
  expect(day.growth).toBeLessThan(15);
}, 120_000);
