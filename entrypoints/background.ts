import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../utils/badge.ts';
import { detectIn } from '../utils/detection.ts';
import { onMessage } from '../utils/messages.ts';
import { createQuoteService } from '../utils/quotes/service.ts';
import { sources } from '../utils/quotes/sources.ts';
import { parseDetectRequest, parseQuoteRequest } from '../utils/requests.ts';
import { sessionStore } from '../utils/session-store.ts';
import { passOnBetweenFrames } from '../utils/tabs.ts';

export default defineBackground(() => {
  const quotes = createQuoteService({
    fetch: (...request) => fetch(...request),
    cache: sessionStore,
    now: Date.now,
    online: () => navigator.onLine,
    sources,
  });

  onMessage('detect', ({ data }) => detectIn(parseDetectRequest(data)));
  onMessage('quote', ({ data }) => {
    const { instrument, fresh } = parseQuoteRequest(data);
    return quotes.quote(instrument, { force: fresh });
  });
  passOnBetweenFrames();
  onMessage('count', ({ data, sender }) => showCount(sender.tab?.id, data));

  // Badge colours are the whole toolbar's, not a tab's: said once a start.
  void browser.action.setBadgeBackgroundColor({ color: '#e4e9ee' });
  void browser.action.setBadgeTextColor?.({ color: '#14171a' });
});
