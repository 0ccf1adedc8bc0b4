import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../utils/detect/detect.ts';
import { rules } from '../../../utils/detect/rules.ts';
import { ruleExamples } from '../../../utils/rule-examples.ts';
import { bundledDirectory } from '../../tools/bundled-directory.ts';

const examples: Readonly<Record<string, string>> = ruleExamples;

test('every file of a rule is in the list, under its own name', () => {
  const files = globSync('utils/detect/rules/*.ts').map((file) => basename(file, '.ts'));
  expect(rules.map(({ name }) => name).sort()).toEqual(files.sort());
});

describe.each(rules.map(({ name }) => name))('%s can be switched off by readers:', (name) => {
  test('it has an example in utils/rule-examples.ts, which it and no other finds', () => {
    const found = detect(examples[name] ?? '', { directory: bundledDirectory.lookup });
    expect(found.length).toBeGreaterThan(0);
    for (const { rule } of found) expect(rule).toBe(name);
  });

  test('it has a name in every language', () => {
    for (const file of globSync('public/_locales/*/messages.json'))
      expect(JSON.parse(readFileSync(file, 'utf8')), file).toHaveProperty(`rule_${name.replaceAll('-', '_')}`);
  });
});
