import { expect, it } from 'vitest';
import { YAHOO } from '../../../../utils/quotes/sources/yahoo.ts';
import { sourceHosts, sources } from '../../../../utils/quotes/sources.ts';
import { listSources } from '../../../../utils/source-names.ts';
import { otherHosts } from '../../../tools/other-sources.ts';

it('sources and their names are one list', () => {
  expect(listSources().map(({ id, keyed }) => ({ id, keyed }))).toEqual(
    sources.map(({ id, keyed = false }) => ({ id, keyed })),
  );
});

it.each(sourceHosts)('%s has its own words in the stand-in market (test/tools/other-sources.ts)', (host) => {
  expect([YAHOO, ...otherHosts]).toContain(host);
});

it.each(sources.map((source) => [source.id, source] as const))('%s keeps a pace and asks over TLS', (_id, source) => {
  expect(source.pace.spacing).toBeGreaterThanOrEqual(250);
  expect(source.batch).toBeGreaterThanOrEqual(1);
  expect(source.hosts.length).toBeGreaterThan(0);
});
