import { readFileSync } from 'node:fs';
import { detect } from '../../utils/detect/detect.ts';
import type { Mention } from '../../utils/detect/mention.ts';
import { bundledDirectory } from './bundled-directory.ts';
import { readPage } from './html-text.ts';

// npm run --silent detect -- FILE…
// .txt or - (stdin): one text, its mentions a line each. .html: the page's visible text. .jsonl: {"id","text","lang"?} a
// line, answered by {"id","mentions"}. Exit code 2 for a file that cannot be read, 1 for a broken line.

const directory = bundledDirectory.lookup;

interface Question {
  readonly id: unknown;
  readonly text: string;
  readonly lang?: unknown;
}

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const complain = (message: string, code: number): void => {
  process.stderr.write(`${message}\n`);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
};

/** One object a mention, its fields in one order. */
const toLine = ({ symbol, exchange, kind, text, start, end, rule, candidates }: Mention): object => ({
  symbol,
  exchange,
  kind,
  text,
  start,
  end,
  rule,
  ...(candidates && { candidates }),
});

function isQuestion(value: unknown): value is Question {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'text' in value && typeof value.text === 'string'
  );
}

function parseQuestion(line: string): Question | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isQuestion(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function answerLines(file: string, content: string): void {
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const question = parseQuestion(line);
    if (question === undefined) {
      complain(`${file}: line ${index + 1} is not {"id","text"} in JSON`, 1);
      continue;
    }
    const { id, text, lang } = question;
    const mentions = detect(text, { directory, ...(typeof lang === 'string' && { language: lang }) });
    print({ id, mentions: mentions.map(toLine) });
  }
}

function answer(file: string): void {
  const content = readFileSync(file === '-' ? 0 : file, 'utf8');
  if (file.endsWith('.jsonl')) return answerLines(file, content);
  const { text, language } = /\.x?html?$/i.test(file) ? readPage(content) : { text: content, language: '' };
  for (const mention of detect(text, { directory, language })) print(toLine(mention));
}

const files = process.argv.slice(2);
if (files.length === 0) complain('usage: npm run --silent detect -- FILE…   (.txt, .html, .jsonl, or - for stdin)', 2);
for (const file of files) {
  try {
    answer(file);
  } catch (error) {
    complain(
      `${file}: cannot be read (${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)})`,
      2,
    );
  }
}
