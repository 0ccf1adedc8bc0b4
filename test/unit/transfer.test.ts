import { expect, test } from 'vitest';
import { defaults, type Settings } from '../../utils/settings.ts';
import { parseFile, toFile } from '../../utils/transfer.ts';

test('what is exported is imported again', () => {
  const settings: Settings = { ...defaults, off: ['a.test'], ignored: ['IT'], colours: 'blue', dwell: 900 };
  expect(parseFile(toFile(settings))).toEqual({ ok: true, value: settings });
});

test.each([
  ['no JSON', 'hello', 'not-ours'],
  ['nothing', '', 'not-ours'],
  ['another program’s file', '{"app":"else","settings":{"version":1}}', 'not-ours'],
  ['a file without settings', '{"app":"tickergloss"}', 'not-ours'],
  ['settings without a version', '{"app":"tickergloss","settings":{}}', 'not-ours'],
  ['a list', '[]', 'not-ours'],
  ['a newer version’s file', '{"app":"tickergloss","settings":{"version":99}}', 'newer'],
])('%s is refused in its own words', (_, text, error) => {
  expect(parseFile(text)).toEqual({ ok: false, error });
});

test('what is spoilt in a file falls back to its default', () => {
  const parsed = parseFile('{"app":"tickergloss","settings":{"version":1,"dwell":"long","off":["a.test"]}}');
  expect(parsed).toMatchObject({ ok: true, value: { dwell: defaults.dwell, off: ['a.test'] } });
});
