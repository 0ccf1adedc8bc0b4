import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../../utils/page/place.ts';

const view = { left: 0, top: 0, width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const line = (left: number, top: number) => ({ left, top, width: 80, height: 20 });

test.each([
  ['under its line, at the mark’s beginning', line(100, 100), false, { left: 100, top: 128 }],
  ['over it where there is no room under it', line(100, 700), false, { left: 100, top: 492 }],
  ['inside the right edge', line(900, 100), false, { left: 692, top: 128 }],
  ['inside the left edge', line(0, 100), false, { left: 8, top: 128 }],
  ['at the right edge of the mark where the text runs that way', line(600, 100), true, { left: 380, top: 128 }],
])('%s', async (_, at, isRtl, place) => {
  expect(await placeCard(at, card, view, isRtl)).toEqual({ ...place, height: 200 });
});

test('where neither side has room it is cut to the larger', async () => {
  const low = { ...view, height: 300 };
  expect(await placeCard(line(100, 100), card, low, false)).toEqual({ left: 100, top: 128, height: 164 });
  expect(await placeCard(line(100, 180), card, low, false)).toEqual({ left: 100, top: 8, height: 164 });
});

test('whatever the window, the card never covers the line, and stays in view wherever it can', async () => {
  const size = fc.integer({ min: 320, max: 2000 });
  await fc.assert(
    fc.asyncProperty(size, size, fc.nat(2000), fc.nat(2000), fc.boolean(), async (width, height, x, y, isRtl) => {
      const at = { left: Math.min(x, width - 80), top: Math.min(y, height - 20), width: 80, height: 20 };
      const seen = { left: 0, top: 0, width, height };
      const place = await placeCard(at, card, seen, isRtl);
      expect(place.top >= at.top + at.height || place.top + place.height <= at.top).toBe(true);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left + card.width).toBeLessThanOrEqual(width);
      if (Math.max(at.top, height - at.top - 20) >= 136) {
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + place.height).toBeLessThanOrEqual(height);
      }
    }),
  );
});
