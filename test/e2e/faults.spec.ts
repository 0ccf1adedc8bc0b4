import { clickInCard } from '../tools/card.ts';
import { type Reply, recordedQuote, unknownSymbol } from '../tools/stand-in.ts';
import { ARTICLE, expect, test } from './reader.ts';

const chart = (body: string): Reply => ({ status: 200, body, type: 'application/json' });
const html = '<!doctype html><title>Consent</title><form>Accept all</form>';
const recorded = recordedQuote('BABA');
const whole = typeof recorded === 'object' ? recorded.body : '';

const faults: readonly [string, Reply, RegExp][] = [
  ['404 with an error object', unknownSymbol, /does not know BABA/],
  ['429 in plain text', { status: 429, body: 'Edge: Too Many Requests' }, /asks for a pause/],
  ['500', { status: 500, body: 'oops' }, /cannot be reached/],
  ['an HTML page', { status: 200, body: html, type: 'text/html' }, /something that is no quote/],
  ['truncated JSON', chart(whole.slice(0, 700)), /something that is no quote/],
  [
    'a null for the price',
    chart(whole.replace(/"regularMarketPrice":[\d.]+/, '"regularMarketPrice":null')),
    /no quote/,
  ],
  ['no reply at all', 'hang', /within eight seconds/],
  ['a connection that breaks', 'drop', /cannot be reached/],
];

for (const [fault, reply, words] of faults) {
  test(`${fault}: said in the card, and trying again mends it`, async ({ reader }) => {
    reader.market.answer(() => reply);
    const page = await reader.open(ARTICLE);
    await reader.marks(page, 7);
    await reader.rest(page, 0);
    await reader.card(page, words, 15_000);
    reader.market.answer(() => undefined);
    await clickInCard(page, 'Try again');
    await reader.card(page, '+1.16%');
    expect(await reader.marks(page, 7)).toContain('NYSE:BABA');
  });
}

test('no network: said in the card, and trying again mends it', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.context.setOffline(true);
  await reader.rest(page, 0);
  await reader.card(page, /no network connection/);
  await reader.context.setOffline(false);
  await clickInCard(page, 'Try again');
  await reader.card(page, '+1.16%');
});
