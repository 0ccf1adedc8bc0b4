import { browser } from 'wxt/browser';
import { showCount } from '../badge.ts';
import { ignoreSymbol } from '../ignored.ts';
import { bundledDirectory } from './bundled-directory.ts';
import type { Desk } from './desk.ts';
import type { Detection } from './detection.ts';
import { weigh } from './evidence.ts';
import { heed } from './heed.ts';
import type { KeyRing } from './keys.ts';
import { createSearch } from './search.ts';

/** Answers what pages ask the worker about instruments, and our own pages about keys. */
export function answerPages(desk: Desk, detection: Detection, keys: KeyRing): void {
  const search = createSearch(desk.find, bundledDirectory);
  heed('detect', detection.detect);
  heed('weigh', weigh);
  heed('quote', (request) => {
    const answer = desk.quote(request);
    void answer.then(detection.asked, () => {});
    return answer;
  });
  heed('since', desk.since);
  heed('line', desk.line);
  heed('about', desk.about);
  heed('choose', desk.choose);
  heed('ignore', ignoreSymbol);
  heed('search', ({ text, ask, private: isPrivate }) => search(text, ask, isPrivate));
  heed('testKey', desk.testKey);
  heed('keys', keys.read);
  heed('saveKey', ({ source, key }) => keys.write(source, key));
  heed('options', () => browser.runtime.openOptionsPage());
  heed('count', (instruments, { tab }) => showCount(tab?.id, instruments));
}
