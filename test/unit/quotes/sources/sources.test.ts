import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceHosts, sources } from '../../../../utils/quotes/sources.ts';
import { sourceInfos } from '../../../../utils/source-names.ts';

it('sources and their names are one list', () => {
  expect(sourceInfos.map(({ id, keyed }) => ({ id, keyed }))).toEqual(
    sources.map(({ id, keyed = false }) => ({ id, keyed })),
  );
});

describe('what a reader is told', () => {
  it.each(sourceHosts.map((host) => [host]))('%s is in PRIVACY.md', (host) => {
    expect(readFileSync('PRIVACY.md', 'utf8')).toContain(host);
  });
});

it.each(sources.map((source) => [source.id, source] as const))('%s keeps a pace and asks over TLS', (_id, source) => {
  expect(source.pace.spacing).toBeGreaterThanOrEqual(250);
  expect(source.batch).toBeGreaterThanOrEqual(1);
  expect(source.hosts.length).toBeGreaterThan(0);
});
