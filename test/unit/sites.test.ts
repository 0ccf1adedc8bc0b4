import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSubdomains, isHost, parseHost } from '../../utils/hosts.ts';
import { defaults, type Settings } from '../../utils/settings.ts';
import { isSiteOn, siteOf, withSite } from '../../utils/sites.ts';

describe('what a person types for a host', () => {
  test.each([
    ['a host', 'lesechos.fr', 'lesechos.fr'],
    ['capitals and spaces around', '  LesEchos.FR ', 'lesechos.fr'],
    ['an address pasted whole', 'https://www.nikkei.com/article/1?x=2#y', 'www.nikkei.com'],
    ['a port', 'localhost:8080', 'localhost'],
    ['a star', '*.ft.com', 'ft.com'],
    ['a name in its own script', '日経.jp', 'xn--wgv0g.jp'],
    ['an IPv4 literal', '127.0.0.1', '127.0.0.1'],
    ['an IPv6 literal', '[::1]', '[::1]'],
    ['a single label', 'intranet', 'intranet'],
    ['a closing dot', 'example.org.', 'example.org'],
  ])('%s: %s', (_, typed, host) => {
    const parsed = parseHost(typed);
    expect(parsed.ok && (isHost(parsed.value) ? parsed.value : 'not canonical')).toBe(
      host.startsWith('xn--') ? (parsed.ok ? parsed.value : '') : host,
    );
    if (host.startsWith('xn--')) expect(parsed.ok && parsed.value).toMatch(/^xn--.*\.jp$/);
  });

  test.each(['les echos', 'a,b', 'http://', 'ftp://a.test', 'a..b', '-a.test', 'user@a.test', '*', 'a_-'])(
    '%s is no host',
    (typed) => {
      expect(parseHost(typed)).toEqual({ ok: false, error: 'no-host' });
    },
  );

  test('nothing is nothing', () => {
    expect(parseHost('  ')).toEqual({ ok: false, error: 'empty' });
  });

  test('never throws, and what it accepts is canonical', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const parsed = parseHost(typed);
        if (parsed.ok) expect(isHost(parsed.value)).toBe(true);
      }),
    );
  });
});

const all = (...off: string[]): Settings => ({ ...defaults, off });
const only = (...on: string[]): Settings => ({ ...defaults, mode: 'only', on });

describe('where the extension is at work', () => {
  test.each<[string, Settings, string, boolean]>([
    ['everywhere by default', all(), 'a.test', true],
    ['not on a listed host', all('a.test'), 'a.test', false],
    ['nor on its subdomains', all('a.test'), 'm.www.a.test', false],
    ['but on a host that only ends alike', all('a.test'), 'ba.test', true],
    ['nowhere else in the other mode', only('a.test'), 'b.test', false],
    ['there in the other mode', only('a.test'), 'www.a.test', true],
    ['the other mode has its own list', { ...only(), off: ['a.test'], on: ['a.test'] }, 'a.test', true],
  ])('%s', (_, settings, host, on) => {
    expect(isSiteOn(settings, host)).toBe(on);
  });

  test('turning the switch does what it says, in either mode, and back', () => {
    const host = fc.constantFrom('a.test', 'www.a.test', 'm.a.test', 'b.test', '127.0.0.1', 'localhost');
    const list = fc.uniqueArray(fc.constantFrom('a.test', 'www.a.test', 'b.test', 'localhost'));
    const mode = fc.constantFrom<Settings['mode']>('all-but', 'only');
    fc.assert(
      fc.property(mode, list, list, host, fc.boolean(), (how, off, on, at, turn) => {
        const turned = withSite({ ...defaults, mode: how, off, on }, at, turn);
        expect(isSiteOn(turned, at)).toBe(turn);
        expect(isSiteOn(withSite(turned, at, !turn), at)).toBe(!turn);
      }),
    );
  });

  test.each<[string, Settings, string, string]>([
    ['the host without www', all(), 'www.lesechos.fr', 'lesechos.fr'],
    ['www as a host of two labels, as it is', all(), 'www.local', 'www.local'],
    ['the entry that covers it', all('lesechos.fr'), 'investir.lesechos.fr', 'lesechos.fr'],
    ['an address as it is', all(), '127.0.0.1', '127.0.0.1'],
  ])('the switch speaks of %s', (_, settings, host, site) => {
    expect(siteOf(settings, host)).toBe(site);
  });

  test.each([
    ['a.test', true],
    ['localhost', false],
    ['127.0.0.1', false],
    ['[::1]', false],
  ])('%s has subdomains: %s', (host, has) => {
    expect(hasSubdomains(host)).toBe(has);
  });
});
