/** What is typed in the address bar before a ticker. */
export const OMNIBOX_KEYWORD = 'tg';
