import { browser } from 'wxt/browser';

/**
 * Asks only hosts that the reader lets the extension ask. Without that right the browser hides the answer alone: the
 * request, and with it the symbol, would leave all the same.
 */
export const allowedFetch: typeof fetch = async (input, init) => {
  const { origin } = new URL(input instanceof Request ? input.url : input);
  const isAllowed = await browser.permissions.contains({ origins: [`${origin}/*`] });
  if (!isAllowed) throw new TypeError(`${origin} may not be asked`);
  return fetch(input, init);
};
