import { expect, it } from 'vitest';
import { refuseLicence, refuseLocked } from '../../tools/licences.ts';

it.each([
  ['MIT', true],
  ['(GPL-3.0 OR MIT)', true],
  ['AGPL-3.0', false],
  ['MIT AND GPL-3.0', false],
  [undefined, false],
])('a package under %s may be shipped: %s', (license, fine) => {
  expect(refuseLicence({ name: 'x', ...(license && { license }) }).length === 0).toBe(fine);
});

const locked = { integrity: 'sha512-x', resolved: 'https://registry.npmjs.org/x/-/x-1.0.0.tgz' };
it.each([
  ['as the registry has it', locked, true],
  ['without a checksum', { resolved: locked.resolved }, false],
  ['from another host', { ...locked, resolved: 'https://example.org/x.tgz' }, false],
  ['with a script that nobody allowed', { ...locked, hasInstallScript: true }, false],
])('a package %s may be installed: %s', (_sentence, entry, fine) => {
  expect(refuseLocked('node_modules/a/node_modules/x', entry, { node: true }).length === 0).toBe(fine);
});
