import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../utils/badge.ts';
import { detectIn } from '../utils/detection.ts';
import { ignoreSymbol } from '../utils/ignored.ts';
import { onMessage } from '../utils/messages.ts';
import { endPauseOfStart } from '../utils/pause.ts';
import { createQuoteDesk } from '../utils/quote-desk.ts';
import { requests } from '../utils/requests.ts';
import { localStore, sessionStore } from '../utils/stores.ts';

export default defineBackground(() => {
  const desk = createQuoteDesk({
    fetch: (...request) => fetch(...request),
    cache: sessionStore,
    local: localStore,
    now: Date.now,
    online: () => navigator.onLine,
  });

  onMessage('detect', ({ data }) => detectIn(requests.detect.parse(data)));
  onMessage('quote', ({ data }) => desk.quote(requests.quote.parse(data)));
  onMessage('since', ({ data }) => desk.since(requests.since.parse(data)));
  onMessage('line', ({ data }) => desk.line(requests.line.parse(data)));
  onMessage('about', ({ data }) => desk.about(requests.about.parse(data)));
  onMessage('choose', ({ data }) => desk.choose(requests.choose.parse(data)));
  onMessage('ignore', ({ data }) => ignoreSymbol(requests.ignore.parse(data)));
  onMessage('lookUp', ({ data }) => desk.lookUp(requests.lookUp.parse(data)));
  onMessage('testKey', ({ data }) => desk.testKey(requests.testKey.parse(data)));
  onMessage('count', ({ data, sender }) => showCount(sender.tab?.id, data));

  browser.runtime.onStartup.addListener(() => void endPauseOfStart());

  // Badge colours are the whole toolbar's, not a tab's: said once a start.
  void browser.action.setBadgeBackgroundColor({ color: '#e4e9ee' });
  void browser.action.setBadgeTextColor?.({ color: '#14171a' });
});
