import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { endPauseOfStart } from '../utils/pause.ts';
import { localStore, sessionStore } from '../utils/stores.ts';
import { allowedFetch } from '../utils/worker/allowed-fetch.ts';
import { answerPages } from '../utils/worker/answers.ts';
import { passOnCommands } from '../utils/worker/commands.ts';
import { createDesk } from '../utils/worker/desk.ts';
import { createDetection } from '../utils/worker/detection.ts';
import { answerOmnibox, offerMenu, openWelcomePage } from '../utils/worker/elsewhere.ts';
import { passOnBetweenFrames } from '../utils/worker/frames.ts';
import { createKeys } from '../utils/worker/keys.ts';

export default defineBackground(() => {
  const keys = createKeys();
  const desk = createDesk({
    keys: keys.read,
    fetch: allowedFetch,
    cache: sessionStore,
    local: localStore,
    now: Date.now,
    online: () => navigator.onLine,
  });

  answerPages(desk, createDetection(), keys);
  passOnBetweenFrames();
  passOnCommands();

  offerMenu();
  answerOmnibox();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openWelcomePage();
    // A former version's keys lie where content scripts can read them.
    else void keys.move();
  });
  browser.runtime.onStartup.addListener(() => void endPauseOfStart());

  // Badge colours are the whole toolbar's, not a tab's: said once a start.
  void browser.action.setBadgeBackgroundColor?.({ color: '#e4e9ee' });
  void browser.action.setBadgeTextColor?.({ color: '#14171a' });
});
