import { browser } from 'wxt/browser';

/**
 * The lifetime of one content script: whatever listens, observes or waits hangs off `signal`.
 *
 * It stands in for WXT's context (wxt.config.ts), which greets older copies of itself with a DOM event named after
 * the extension's public id: a page could listen for that to learn that the extension is there, or send it to stop it.
 * A class because WXT calls it with `new`.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** False once the extension was updated, disabled or removed under the page; asking notices it and ends the script. */
  get isValid(): boolean {
    if (!browser.runtime?.id) this.abort();
    return !this.signal.aborted;
  }

  abort(): void {
    this.#controller.abort();
  }
}
