import { type Browser, browser } from 'wxt/browser';
import { ignoreSymbol } from '../ignored.ts';
import { onMessage } from '../messages.ts';
import { requests } from '../requests.ts';
import { bundledDirectory } from './bundled-directory.ts';
import type { Desk } from './desk.ts';
import type { Detection } from './detection.ts';
import { weigh } from './evidence.ts';
import { heed, isOwnPage, isPrivate } from './heed.ts';
import { createSearch } from './search.ts';

type Sender = Browser.runtime.MessageSender;

/** A request with what its sender's tab says of privacy: a page cannot take it back. */
const withPrivacy = <T extends { private?: boolean | undefined }>(request: T, sender: Sender): T => ({
  ...request,
  private: request.private === true || isPrivate(sender),
});

/** Answers what pages ask the worker about instruments. What a person types is for our own pages only. */
export function answerPages(desk: Desk, detection: Detection): void {
  const search = createSearch(desk.find, bundledDirectory);
  onMessage('detect', heed(requests.detect, detection.detect));
  onMessage('weigh', heed(requests.weigh, weigh));
  onMessage(
    'quote',
    heed(requests.quote, (request, sender) => {
      const answer = desk.quote(withPrivacy(request, sender));
      void answer.then(detection.asked);
      return answer;
    }),
  );
  onMessage('since', heed(requests.since, desk.since));
  onMessage('line', heed(requests.line, desk.line));
  onMessage('about', heed(requests.about, desk.about));
  onMessage(
    'choose',
    heed(requests.choose, (request, sender) => desk.choose(withPrivacy(request, sender))),
  );
  onMessage('ignore', heed(requests.ignore, ignoreSymbol));
  onMessage(
    'search',
    heed(requests.search, ({ text, ask, private: isSecret }) => search(text, ask, isSecret), isOwnPage),
  );
  onMessage(
    'options',
    heed(requests.options, () => browser.runtime.openOptionsPage()),
  );
  onMessage('testKey', heed(requests.testKey, desk.testKey, isOwnPage));
}
