import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detect } from '../../../utils/detect/detect.ts';
import { bundledDirectory } from '../../tools/bundled-directory.ts';

// Labelled real text is kept beside the project, not in it.
const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/dev.jsonl');
const SCORER = join(import.meta.dirname, '../../../../shared/tools/score.mjs');
const isThere = existsSync(CORPUS) && existsSync(SCORER);

if (!isThere) process.stderr.write('corpus.test: no labelled corpus beside the project, accuracy is not measured\n');

interface Snippet {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
}

test.skipIf(!isThere)('on labelled real text few mentions are missed and fewer made up', () => {
  const snippets = readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Snippet);
  const answers = snippets.map(({ id, text, lang = '' }) =>
    JSON.stringify({ id, mentions: detect(text, { language: lang, directory: bundledDirectory.lookup }) }),
  );
  const file = join(mkdtempSync(join(tmpdir(), 'tickergloss-')), 'answers.jsonl');
  writeFileSync(file, `${answers.join('\n')}\n`);
  const report = execFileSync(process.execPath, [SCORER, CORPUS, file], { encoding: 'utf8' });
  const score = JSON.parse(report.trim().split('\n').at(-1) ?? '{}') as Record<string, number>;
  expect(score.recall).toBeGreaterThanOrEqual(0.96);
  expect(score.precision).toBeGreaterThanOrEqual(0.985);
  expect(score.exchange).toBeGreaterThanOrEqual(0.98);
});
