import type { Page } from '@playwright/test';
import type { Quote } from '../../utils/quotes/quote.ts';
import type { Instrument } from '../../utils/symbology/instrument.ts';

/** An answer of the worker's, as its messages carry it. */
export interface Answered {
  readonly ok: boolean;
  readonly value?: Quote & Record<string, unknown>;
  readonly error?: { readonly code: string; readonly detail?: string };
}

/** Asks the worker from a page of the extension's, as that page itself would. */
export const askWorker = async (page: Page, type: string, data: unknown): Promise<Answered> => {
  const [answered] = await askAtOnce(page, type, [data]);
  if (!answered) throw new Error('no answer');
  return answered;
};

/** The same question about several things, all asked in one breath. */
export const askAtOnce = (page: Page, type: string, all: readonly unknown[]): Promise<Answered[]> =>
  page.evaluate(
    (messages) =>
      Promise.all(
        messages.map(async (message) => {
          const { res, err } = await chrome.runtime.sendMessage(message);
          if (err) throw new Error(String(err));
          return res;
        }),
      ),
    all.map((data) => ({ type, data })),
  );

export const share = (symbol: string, exchange: string | null = 'XNYS'): Instrument => ({
  symbol,
  exchange,
  kind: 'equity',
});

export const quoteOf = (page: Page, instrument: Instrument, how: object = {}): Promise<Answered> =>
  askWorker(page, 'quote', { instrument, ...how });
