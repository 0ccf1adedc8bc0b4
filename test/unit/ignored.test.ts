import { describe, expect, test } from 'vitest';
import { ignoreSymbol, isWanted, parseIgnored, withIgnored } from '../../utils/ignored.ts';
import { defaults, readSettings, writeSettings } from '../../utils/settings.ts';

const settings = (ignored: string[], rulesOff: string[] = []) => ({ ...defaults, ignored, rulesOff });

describe('a mention is wanted', () => {
  test.each<[string, string[], string, string, boolean]>([
    ['unless its symbol is ignored', ['IT'], 'IT', 'a.test', false],
    ['if another symbol is', ['IT'], 'ITT', 'a.test', true],
    ['not on the site where it is ignored', ['IT@a.test'], 'IT', 'a.test', false],
    ['nor on its subdomains', ['IT@a.test'], 'IT', 'm.a.test', false],
    ['but on any other', ['IT@a.test'], 'IT', 'b.test', true],
    ['whatever its blanks and signs', ['VOLV B@a.test'], 'VOLV B', 'a.test', false],
  ])('%s', (_, ignored, symbol, host, wanted) => {
    expect(isWanted(settings(ignored), { symbol, rule: 'cashtag' }, host)).toBe(wanted);
  });

  test('unless its rule is off', () => {
    expect(isWanted(settings([], ['cashtag']), { symbol: 'IT', rule: 'cashtag' }, 'a.test')).toBe(false);
    expect(isWanted(settings([], ['cashtag']), { symbol: 'IT', rule: 'suffix' }, 'a.test')).toBe(true);
  });
});

test('what is ignored anywhere need not be ignored on a site', () => {
  expect(withIgnored(settings(['IT@a.test', 'A@a.test']), 'IT').ignored).toEqual(['A@a.test', 'IT']);
});

test('an entry stands once', () => {
  expect(withIgnored(settings(['IT@a.test']), 'IT', 'a.test').ignored).toEqual(['IT@a.test']);
});

test('an entry is read in its parts', () => {
  expect(parseIgnored('IT@a.test')).toEqual({ symbol: 'IT', host: 'a.test' });
  expect(parseIgnored('IT')).toEqual({ symbol: 'IT', host: undefined });
});

test('it is kept, and where there is no room it says so and loses nothing', async () => {
  expect(await ignoreSymbol({ symbol: 'IT', site: 'a.test' })).toBeNull();
  expect((await readSettings()).ignored).toEqual(['IT@a.test']);
  const many = Array.from({ length: 465 }, (_, nth) => `LONG${nth}@abcd.t`);
  expect(await writeSettings({ ...defaults, ignored: many })).toMatchObject({ ok: true });
  const before = (await readSettings()).ignored.length;
  expect(await ignoreSymbol({ symbol: 'IT', site: `${'x'.repeat(240)}.test` })).toBe('full');
  expect((await readSettings()).ignored).toHaveLength(before);
});
