import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TOOL = join(import.meta.dirname, '../../tools/detect.ts');
const folder = mkdtempSync(join(tmpdir(), 'tickergloss-'));

function run(name: string, content?: string) {
  const file = join(folder, name);
  if (content !== undefined) writeFileSync(file, content);
  const { stdout, stderr, status } = spawnSync(process.execPath, [TOOL, file], { encoding: 'utf8' });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

test('a text is answered by a line a mention', () => {
  const { status, lines } = run('one.txt', 'Cisco (NASDAQ: CSCO)\n');
  expect(status).toBe(0);
  expect(lines).toEqual([
    {
      symbol: 'CSCO',
      exchange: 'XNAS',
      kind: 'equity',
      text: 'NASDAQ: CSCO',
      start: 7,
      end: 19,
      rule: 'exchange-symbol',
    },
  ]);
});

test('of a page what a reader sees is read, each block a line', () => {
  const html = `<html lang="en"><head><title>KO (NYSE: KO)</title></head><body>
    <nav>(NYSE: IBM)</nav><p>Coca-Cola (<span>NYSE</span>:<b>KO</b>)</p><pre>(NYSE: GE)</pre>
    <p hidden>(NYSE: HPQ)</p><p>Nothing: NYSE</p><p>BABA</p><script>"(NYSE: C)"</script></body></html>`;
  expect(run('page.html', html).lines.map(({ text }) => text)).toEqual(['NYSE:KO']);
});

test('a broken line is named, and the others still answered', () => {
  const { status, stderr, lines } = run('some.jsonl', '{"id":1,"text":"(NYSE: KO)"}\nbroken\n\n{"id":2,"text":""}\n');
  expect(status).toBe(1);
  expect(stderr).toContain('line 2');
  expect(lines.map(({ id, mentions }) => [id, mentions.length])).toEqual([
    [1, 1],
    [2, 0],
  ]);
});

test('a file that is not there is one line on stderr', () => {
  const { status, stderr } = run('missing.txt');
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('empty and binary files are answered', () => {
  expect(run('empty.txt', '')).toMatchObject({ status: 0, lines: [] });
  expect(run('binary.txt', '\0\u0001\ufffd\ud800 (NYSE: KO) \u202e').status).toBe(0);
});
