import { detectIn } from '../detection.ts';
import { ignoreSymbol } from '../ignored.ts';
import { onMessage } from '../messages.ts';
import { requests } from '../requests.ts';
import type { Desk } from './desk.ts';
import { heed, isOwnPage } from './heed.ts';
import { createSearch } from './search.ts';

/** Answers what pages ask the worker about instruments. What a person types is for our own pages only. */
export function answerPages(desk: Desk): void {
  const search = createSearch(desk.find);
  onMessage('detect', heed(requests.detect, detectIn));
  onMessage('quote', heed(requests.quote, desk.quote));
  onMessage('since', heed(requests.since, desk.since));
  onMessage('line', heed(requests.line, desk.line));
  onMessage('about', heed(requests.about, desk.about));
  onMessage('choose', heed(requests.choose, desk.choose));
  onMessage('ignore', heed(requests.ignore, ignoreSymbol));
  onMessage(
    'search',
    heed(requests.search, ({ text, ask }) => search(text, ask), isOwnPage),
  );
  onMessage('testKey', heed(requests.testKey, desk.testKey, isOwnPage));
}
