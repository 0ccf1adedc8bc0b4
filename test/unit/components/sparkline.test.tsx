import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Sparkline } from '../../../components/Sparkline.tsx';

const MINUTES = 60_000;

/** Where the line's points stand, from its left edge to its right one. */
function placesOf(times: readonly number[], mark?: number): number[] {
  const closes = times.map((_, i) => 10 + i);
  const point = mark === undefined ? undefined : { time: mark, price: 11 };
  const html = renderToString(<Sparkline line={{ times, closes }} base={9} mark={point} width={108} height={50} />);
  const path = /class="line" d="M([^"]*)"/.exec(html)?.[1] ?? '';
  const marked = /class="mark" cx="([^"]*)"/.exec(html)?.[1];
  return [...path.split('L').map((one) => Number.parseFloat(one)), ...(marked ? [Number(marked)] : [])];
}

const day = (bars: number, from = 0): number[] => Array.from({ length: bars }, (_, i) => from + i * 5 * MINUTES);

describe('a line of prices', () => {
  test('goes evenly with time, from edge to edge', () => {
    expect(placesOf(day(5))).toEqual([4, 29, 54, 79, 104]);
    expect(placesOf([0, 5, 10, 20].map((at) => at * MINUTES))).toEqual([4, 29, 54, 104]);
  });

  test('keeps a pause of the market in its length, and cuts a night short', () => {
    const lunch = [...day(7), ...day(7, 90 * MINUTES)];
    expect(placesOf(lunch)).toEqual([4, 8.2, 12.3, 16.5, 20.7, 24.8, 29, 79, 83.2, 87.3, 91.5, 95.7, 99.8, 104]);
    const night = [...day(7), ...day(7, 16 * 60 * MINUTES)];
    expect(placesOf(night)).toEqual(placesOf(lunch));
  });

  test('has its mark where that moment stands, in a night too', () => {
    const night = [...day(7), ...day(7, 16 * 60 * MINUTES)];
    expect(placesOf(night, 15 * MINUTES).at(-1)).toBe(16.5);
    expect(placesOf(night, 30 * MINUTES).at(-1)).toBe(29);
    expect(placesOf(night, 8 * 60 * MINUTES).at(-1)).toBe(79);
  });

  test('is drawn where two prices are of one moment', () => {
    expect(placesOf([0, 0, 0, 5])).toEqual([4, 4, 4, 104]);
  });
});
