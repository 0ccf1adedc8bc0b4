import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../utils/badge.ts';
import { readKeys } from '../utils/keys.ts';
import { onMessage } from '../utils/messages.ts';
import { createQuoteService } from '../utils/quotes/service.ts';
import { localStore, sessionStore } from '../utils/stores.ts';
import { answerPages } from '../utils/worker/answers.ts';
import { createDetection } from '../utils/worker/detection.ts';
import { passOnBetweenFrames } from '../utils/worker/frames.ts';

export default defineBackground(() => {
  const quotes = createQuoteService({
    fetch: (...request) => fetch(...request),
    cache: sessionStore,
    local: localStore,
    now: Date.now,
    online: () => navigator.onLine,
    keys: readKeys,
  });

  answerPages(quotes, createDetection());
  passOnBetweenFrames();
  onMessage('count', ({ data, sender }) => showCount(sender.tab?.id, data));

  // Badge colours are the whole toolbar's, not a tab's: said once a start.
  void browser.action.setBadgeBackgroundColor({ color: '#e4e9ee' });
  void browser.action.setBadgeTextColor?.({ color: '#14171a' });
});
