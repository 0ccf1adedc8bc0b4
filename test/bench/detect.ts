import { createDetector, detect, instrumentsOf } from '../../utils/detect/detect.ts';
import { hasPlace } from '../../utils/detect/places.ts';
import { findRepeats } from '../../utils/detect/repeat.ts';
import { isWord } from '../../utils/detect/words.ts';
import { articleText, chineseFeedText, feedText, hostile } from './texts.ts';

// Detection against the naive pass that matches capitalised words, over the same texts in the same run, and its growth on
// hostile ones. The last line is JSON: ratios to the naive pass; for hostile texts the time of a doubled text to that of
// the single one, 2 where it is linear.

const LENGTH = 500_000;
const HOSTILE_LENGTH = 500_000;

/** The fastest of many runs, once the engine has compiled what it will: what disturbs a run only makes it slower. */
function timeOf(run: () => unknown, rounds = 60): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2 * rounds; i++) {
    const start = performance.now();
    run();
    if (i >= rounds) best = Math.min(best, performance.now() - start);
  }
  return best;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function compare(text: string): { naive: number; detect: number; ratio: number; mentions: number } {
  const naive = timeOf(() => text.match(/\b[A-Z]{1,5}\b/g));
  const whole = timeOf(() => detect(text, { language: 'en' }));
  return {
    naive: round(naive),
    detect: round(whole),
    ratio: round(whole / naive),
    mentions: detect(text, { language: 'en' }).length,
  };
}

const article = compare(articleText(LENGTH));
const feed = compare(feedText(LENGTH));
const chinese = compare(chineseFeedText(LENGTH));
process.stdout.write(
  `article ${JSON.stringify(article)}\nfeed ${JSON.stringify(feed)}\nchinese ${JSON.stringify(chinese)}\n`,
);

const nodes = articleText(LENGTH).split('\n');
const prefilter = timeOf(() => nodes.filter((text) => hasPlace(text, 'en')));
const named = instrumentsOf(createDetector().find('(NYSE: QRST)'));
const again = timeOf(() => nodes.map((node) => findRepeats(node, named, isWord)));
process.stdout.write(`prefilter ${round(prefilter)} ms, repeats ${round(again)} ms over ${nodes.length} nodes\n`);

const growth: Record<string, number> = {};
for (const [name, make] of Object.entries(hostile)) {
  const single = make(HOSTILE_LENGTH);
  const double = make(2 * HOSTILE_LENGTH);
  const [one, two] = [timeOf(() => detect(single), 3), timeOf(() => detect(double), 3)];
  growth[name] = round(two / one);
  process.stdout.write(`${name.padEnd(22)} ${round(one)} ms, doubled ${round(two)} ms\n`);
}

process.stdout.write(
  `${JSON.stringify({ article: article.ratio, feed: feed.ratio, chinese: chinese.ratio, growth })}\n`,
);
