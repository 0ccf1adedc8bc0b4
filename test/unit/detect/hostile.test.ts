import { expect, test } from 'vitest';
import { createDetector } from '../../../utils/detect/detect.ts';
import { bundledDirectory } from '../../tools/bundled-directory.ts';

// Each was made to be read in more ways than a computer can count.
test.each([
  ['capitals that could be one name or many', `${'A'.repeat(60)}/ (AAPL)`],
  ['initials', `${'A.'.repeat(30)}/ (AAPL)`],
  ['digits and capitals', `${'9B'.repeat(30)}; (AAPL)`],
  ['small words', `${'A of '.repeat(12)}/ (AAPL)`],
  ['brackets', `${'('.repeat(5000)}NYSE: BABA${')'.repeat(5000)}`],
  ['spaces', `NYSE${' '.repeat(20_000)}: BABA`],
])('a text of %s does not hold up the worker', (_, text) => {
  const start = performance.now();
  createDetector({ directory: bundledDirectory.lookup }).find(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
