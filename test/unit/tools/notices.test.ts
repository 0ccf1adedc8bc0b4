import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { NOTICES, toNotices } from '../../tools/notices.ts';
import { packageOf, shippedPackages } from '../../tools/packages.ts';

const shipped = shippedPackages();
const notices = toNotices(shipped);
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

test('every dependency, and what those depend on, is named with its version and the words of its licence', () => {
  for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`${name} ${version} (`);
  expect(notices).toContain('@floating-ui/utils ');
  for (const { manifest } of shipped) {
    const [, text = ''] = notices.split(`\n${manifest.name} `);
    const own = text.split('='.repeat(80))[0] ?? '';
    expect(own, manifest.name).toMatch(
      /Permission is hereby granted|TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION/,
    );
    expect(own, manifest.name).toMatch(/Copyright/i);
  }
});

test('the options page links to them', () => {
  expect(readFileSync('components/options/About.tsx', 'utf8')).toContain(`href="/${NOTICES}"`);
});

it.each([
  ['/x/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/x/node_modules/@floating-ui/core/dist/core.mjs', '@floating-ui/core'],
  ['/x/node_modules/wxt/node_modules/defu/dist/defu.mjs', 'defu'],
  ['C:\\x\\node_modules\\zod\\mini\\index.js', 'zod'],
  ['/x/utils/format.ts', undefined],
])('%s comes from %s', (module, name) => {
  expect(packageOf(module)).toBe(name);
});
