import { onMessage } from '../messages.ts';
import type { QuoteService } from '../quotes/service.ts';
import { requests } from '../requests.ts';
import type { Detection } from './detection.ts';
import { weigh } from './evidence.ts';
import { heed, isOwnPage } from './heed.ts';
import { createSearch } from './search.ts';

/** Answers what pages ask the worker about instruments. What a person types is for our own pages only. */
export function answerPages(quotes: QuoteService, detection: Detection): void {
  const search = createSearch(quotes.find);
  onMessage('detect', heed(requests.detect, detection.detect));
  onMessage('weigh', heed(requests.weigh, weigh));
  onMessage(
    'quote',
    heed(requests.quote, ({ instrument, fresh, early }) => {
      void detection.asked();
      return quotes.quote(instrument, { force: fresh, early });
    }),
  );
  onMessage(
    'since',
    heed(requests.since, ({ instrument, published }) => quotes.since(instrument, published)),
  );
  onMessage(
    'resolve',
    heed(requests.resolve, ({ instrument, ...how }) => quotes.resolve(instrument, how)),
  );
  onMessage(
    'choose',
    heed(requests.choose, ({ site, asked, chosen }) => quotes.choose(site, asked, chosen)),
  );
  onMessage(
    'search',
    heed(requests.search, ({ text, ask }) => search(text, ask), isOwnPage),
  );
  onMessage(
    'testKey',
    heed(requests.testKey, ({ source, key }) => quotes.testKey(source, key), isOwnPage),
  );
}
