import { createDetector, detect } from '../../utils/detect/detect.ts';
import type { Mention } from '../../utils/detect/mention.ts';
import { hasPlace } from '../../utils/detect/places.ts';
import { articleText, chineseFeedText, feedText } from '../bench/texts.ts';
import { bundledDirectory } from '../tools/bundled-directory.ts';
import type { Attempt, Fuzzer } from './fuzzer.ts';
import { mutateText } from './mutate.ts';
import { type Random, randomText } from './random.ts';

const LANGUAGES = ['', 'en', 'fr', 'de', 'ja', 'zh-CN', 'ko', 'ar', 'xx-not-a-language'];

const articles = [feedText(20_000), articleText(5000), chineseFeedText(5000)];

function flawsOf(text: string, mentions: readonly Mention[]): string[] {
  let last = 0;
  return mentions.flatMap(({ start, end, text: said, symbol, exchange, candidates }) => {
    const flaws = [
      ...(start < last || end <= start || end > text.length ? [`span ${start}–${end} after ${last}`] : []),
      ...(text.slice(start, end) === said ? [] : [`text ${said}`]),
      ...(symbol.length > 0 && symbol.length <= 32 ? [] : [`symbol ${symbol}`]),
      ...(exchange === null || /^[A-Z0-9]{4}$/.test(exchange) ? [] : [`exchange ${exchange}`]),
      ...(candidates && new Set(candidates).size !== candidates.length ? ['a candidate twice'] : []),
    ];
    last = end;
    return flaws;
  });
}

function checkText(text: string, language: string): string[] {
  const options = { language, directory: bundledDirectory.lookup };
  const found = createDetector(options).find(text);
  const all = detect(text, options);
  return [
    ...flawsOf(text, found),
    ...flawsOf(text, all),
    ...(found.length > 0 && !hasPlace(text, language) ? ['found where the prefilter sees nothing'] : []),
  ];
}

const attempt =
  (toInput: (random: Random) => string) =>
  (random: Random): Attempt => {
    const text = toInput(random);
    const language = random.pick(LANGUAGES);
    return { input: text, check: () => checkText(text, language) };
  };

/** Some hundred characters of an article, changed in up to five places. */
function mutated(random: Random): string {
  const article = random.pick(articles);
  const from = random.below(Math.max(1, article.length - 400));
  let text = article.slice(from, from + 50 + random.below(350));
  for (let times = random.below(5); times >= 0; times--) text = mutateText(text, random);
  return text;
}

export const texts: readonly Fuzzer[] = [
  { name: 'detection on random texts', runs: 25_000, attempt: attempt(randomText) },
  { name: 'detection on mutated articles', runs: 25_000, attempt: attempt(mutated) },
];
