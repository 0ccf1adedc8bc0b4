import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../utils/badge.ts';
import { onMessage } from '../utils/messages.ts';
import { endPauseOfStart } from '../utils/pause.ts';
import { localStore, sessionStore } from '../utils/stores.ts';
import { answerPages } from '../utils/worker/answers.ts';
import { passOnCommands } from '../utils/worker/commands.ts';
import { createDesk } from '../utils/worker/desk.ts';
import { createDetection } from '../utils/worker/detection.ts';
import { answerOmnibox, offerMenu, openWelcomePage } from '../utils/worker/elsewhere.ts';
import { passOnBetweenFrames } from '../utils/worker/frames.ts';

export default defineBackground(() => {
  const desk = createDesk({
    fetch: (...request) => fetch(...request),
    cache: sessionStore,
    local: localStore,
    now: Date.now,
    online: () => navigator.onLine,
  });

  answerPages(desk, createDetection());
  passOnBetweenFrames();
  passOnCommands();
  onMessage('count', ({ data, sender }) => showCount(sender.tab?.id, data));

  offerMenu();
  answerOmnibox();
  browser.runtime.onInstalled.addListener(({ reason }) => reason === 'install' && openWelcomePage());
  browser.runtime.onStartup.addListener(() => void endPauseOfStart());

  // Badge colours are the whole toolbar's, not a tab's: said once a start.
  void browser.action.setBadgeBackgroundColor?.({ color: '#e4e9ee' });
  void browser.action.setBadgeTextColor?.({ color: '#14171a' });
});
