import { ignoreSymbol } from '../ignored.ts';
import { onMessage } from '../messages.ts';
import { requests } from '../requests.ts';
import { bundledDirectory } from './bundled-directory.ts';
import type { Desk } from './desk.ts';
import type { Detection } from './detection.ts';
import { weigh } from './evidence.ts';
import { heed, isOwnPage } from './heed.ts';
import { createSearch } from './search.ts';

/** Answers what pages ask the worker about instruments. What a person types is for our own pages only. */
export function answerPages(desk: Desk, detection: Detection): void {
  const search = createSearch(desk.find, bundledDirectory);
  onMessage('detect', heed(requests.detect, detection.detect));
  onMessage('weigh', heed(requests.weigh, weigh));
  onMessage(
    'quote',
    heed(requests.quote, (request) => {
      const answer = desk.quote(request);
      void answer.then(detection.asked);
      return answer;
    }),
  );
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
