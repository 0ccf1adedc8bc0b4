import { describe, expect, test } from 'vitest';
import { type DateFact, dayInAddress, parseDate, publishedOf } from '../../../utils/page/published.ts';

describe('dates as pages write them', () => {
  test.each([
    ['2024-07-18T10:05:00+02:00', '2024-07-18T08:05:00.000Z'],
    ['2024-07-18T10:05:00.123456Z', '2024-07-18T10:05:00.123Z'],
    ['2024-07-18T10:05:00+0200', '2024-07-18T08:05:00.000Z'],
    ['2024-07-18 10:05:00 +0200', '2024-07-18T08:05:00.000Z'],
    ['2024-07-18 9:05:00 UTC', '2024-07-18T09:05:00.000Z'],
    ['2025-01-27T02:00+09:00', '2025-01-26T17:00:00.000Z'],
    ['Thu, 18 Jul 2024 10:05:00 GMT', '2024-07-18T10:05:00.000Z'],
    ['Jul 18, 2024 10:05 AM EDT', '2024-07-18T14:05:00.000Z'],
    ['2024-07-18', '2024-07-18T00:00:00.000Z'],
    ['20240718', '2024-07-18T00:00:00.000Z'],
    ['2024/7/8', '2024-07-08T00:00:00.000Z'],
    ['2024年7月18日', '2024-07-18T00:00:00.000Z'],
    ['18.07.2024', '2024-07-18T00:00:00.000Z'],
    ['1721297100', '2024-07-18T10:05:00.000Z'],
    ['1721297100000', '2024-07-18T10:05:00.000Z'],
  ])('%s', (written, instant) => {
    expect(new Date(parseDate(written)).toISOString()).toBe(instant);
  });

  test.each(['', 'yesterday', 'page 7', '2024', '2024-13-41', '31.02.2024', '07/08/2024', 'null'])(
    'none: %s',
    (written) => {
      expect(parseDate(written)).toBeNaN();
    },
  );
});

describe('a day in an address', () => {
  test.each([
    ['/2024/07/18/markets/alibaba', '2024-07-18'],
    ['/news/2024-07-18-alibaba', '2024-07-18'],
    ['/a/20240718_alibaba.html', '2024-07-18'],
    ['/2024/07/alibaba', undefined],
    ['/story/1234567890123', undefined],
    ['/', undefined],
  ])('%s', (path, day) => expect(dayInAddress(path)).toBe(day));
});

describe('which of them counts', () => {
  const now = Date.UTC(2024, 7, 1);
  const iso = (at: number | null) => at && new Date(at).toISOString().slice(0, 10);
  const facts: readonly [string, DateFact[], string | null][] = [
    [
      'the most trusted',
      [
        { from: 'address', value: '2024-07-01' },
        { from: 'meta', value: '2024-07-03' },
        { from: 'json-ld', value: '2024-07-02' },
      ],
      '2024-07-02',
    ],
    [
      'the publication before a change',
      [
        { from: 'json-ld', value: '2024-07-05', changed: true },
        { from: 'time', value: '2024-07-04' },
      ],
      '2024-07-04',
    ],
    ['a change, where nothing else is said', [{ from: 'meta', value: '2024-07-05', changed: true }], '2024-07-05'],
    [
      'not the future',
      [
        { from: 'json-ld', value: '2025-01-01' },
        { from: 'time', value: '2024-07-04' },
      ],
      '2024-07-04',
    ],
    [
      'not before the web',
      [
        { from: 'json-ld', value: '1970-01-01' },
        { from: 'address', value: '1989-12-31' },
      ],
      null,
    ],
    [
      'not what is no date',
      [
        { from: 'json-ld', value: 'undefined' },
        { from: 'meta', value: '2024-07-03' },
      ],
      '2024-07-03',
    ],
    ['nothing', [], null],
  ];
  test.each(facts)('%s', (_, said, day) => expect(iso(publishedOf(said, now))).toBe(day));

  test('a clock that goes a little fast is set to now', () => {
    expect(publishedOf([{ from: 'meta', value: new Date(now + 60_000).toISOString() }], now)).toBe(now);
  });
});
