import { expect, it } from 'vitest';
import { fuzz } from '../../fuzz/fuzz.ts';
import { createRandom } from '../../fuzz/random.ts';

it('a sample of the fuzzed inputs breaks nothing', async () => {
  const { total, findings } = await fuzz({ seed: 20_261_203, runs: 3000 });
  expect(findings).toEqual([]);
  expect(total).toBeGreaterThan(2900);
}, 30_000);

it('the same seed gives the same course', () => {
  const [one, other] = [createRandom(7), createRandom(7)].map((random) =>
    Array.from({ length: 50 }, () => random.below(1000)),
  );
  expect(one).toEqual(other);
  expect(new Set(one).size).toBeGreaterThan(40);
});
