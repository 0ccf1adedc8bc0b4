import { expect, test } from 'vitest';
import { type Migration, migrate, migrations, VERSION } from '../../utils/migrations.ts';
import { parseSettings } from '../../utils/settings.ts';

/** Everything that version 1 ever stored, nothing of it a default. */
const first = {
  version: 1,
  mode: 'only',
  opening: 'alt',
  fetching: 'view',
  underline: 'wavy',
  colours: 'blue',
  theme: 'dark',
  size: 'large',
  density: 'dense',
  off: ['a.test'],
  on: ['b.test', 'c.test'],
  ignored: ['IT', 'A@b.test'],
  rulesOff: ['cashtag'],
  sources: ['cnbc', 'yahoo'],
  sourcesOff: ['nasdaq'],
  links: ['https://a.test/{symbol}'],
  dwell: 900,
  most: 45,
  usListings: true,
  coloured: true,
  badges: true,
};

test('what version 1 stored is read whole', () => {
  expect(parseSettings(first)).toMatchObject({ ...first, version: VERSION });
});

test('there is a step to each version but the first', () => {
  expect(VERSION).toBe(migrations.length + 1);
});

/** Two steps, as later versions may need them: a field that was renamed, one whose unit has changed. */
const steps: readonly Migration[] = [
  ({ dwell, ...rest }) => ({ ...rest, restMilliseconds: dwell }),
  ({ restMilliseconds, ...rest }) => ({ ...rest, restSeconds: Number(restMilliseconds) / 1000 }),
];
const { dwell: _, ...others } = first;

test.each([
  ['the first version goes through every step', first, { ...others, version: 3, restSeconds: 0.9 }],
  [
    'a later one through those after it',
    { ...others, version: 2, restMilliseconds: 500 },
    { ...others, version: 3, restSeconds: 0.5 },
  ],
  ['the newest through none', { ...others, version: 3, restSeconds: 2 }, { ...others, version: 3, restSeconds: 2 }],
  ['a newer one through none', { version: 9, restSeconds: 2 }, { version: 9, restSeconds: 2 }],
  ['one that says no version through none', { restSeconds: 2 }, { restSeconds: 2 }],
  ['nor one whose version is none', { version: 'two', restSeconds: 2 }, { version: 'two', restSeconds: 2 }],
])('%s', (_name, stored, expected) => {
  expect(migrate(stored, steps)).toEqual(expected);
});
