import type { Page } from '@playwright/test';
import { askCard } from './in-card.ts';
import { forbiddenCard } from './kept-out-scenes.ts';
import { type MarketState, marketIn } from './sessions.ts';
import { age, forget, keep, openArticle, pressInCard, rest, type Scene, type Stage } from './stage.ts';
import type { Reply } from './stand-in.ts';

const json = (status: number, body: string): Reply => ({ status, body, type: 'application/json' });

/** Opens the card of a mark in an article of its own. */
async function openCard(stage: Stage, text: string, isFull = true): Promise<Page> {
  const page = await openArticle(stage);
  await rest(page, text, isFull);
  return page;
}

/** Waits until the card has what a selector names. */
const seen = (page: Page, selector: string): Promise<void> =>
  askCard(
    page,
    (find, sought: string) =>
      new Promise<void>((resolve) => {
        const look = () => (find()?.querySelector(sought) ? resolve() : requestAnimationFrame(look));
        look();
      }),
    selector,
  );

const inOrder = ({ market }: Stage): void => market.answer(() => undefined);

const card = (name: string, text: string): Scene => ({
  name: `card ${name}`,
  open: (stage) => openCard(stage, text),
});

const session = (state: MarketState): Scene => ({
  name: `card ${state}`,
  async open(stage) {
    await forget(stage);
    stage.market.answer(marketIn(state));
    return openCard(stage, 'NYSE: BABA');
  },
  async after(stage) {
    inOrder(stage);
    await forget(stage);
  },
});

const failing = (name: string, reply: Reply): Scene => ({
  name: `card ${name}`,
  async open(stage) {
    await forget(stage);
    stage.market.answer(() => reply);
    return openCard(stage, 'NYSE: BABA');
  },
  async after(stage) {
    inOrder(stage);
    await forget(stage);
  },
});

/** The card in every state. */
export const cardScenes: readonly Scene[] = [
  card('up', 'NYSE: BABA'),
  card('down', 'NASDAQ: META'),
  {
    name: 'card since the article, more',
    async open(stage) {
      const page = await openCard(stage, 'NYSE: BABA');
      await pressInCard(page, '.spans button:last-child');
      await pressInCard(page, 'footer button');
      await pressInCard(page, 'header .icon');
      await seen(page, '.more a');
      return page;
    },
  },
  {
    name: 'card that cannot keep what is no ticker',
    async open(stage) {
      const page = await openCard(stage, 'NASDAQ: DSEY');
      await pressInCard(page, '.failure .text');
      await keep(stage, 'sync', 'settings', { version: 99 });
      await pressInCard(page, '.more p:last-child button:last-child');
      await seen(page, '[role=alert]');
      return page;
    },
    after: (stage) => keep(stage, 'sync', 'settings'),
  },
  {
    name: 'card stale',
    async open(stage) {
      await openCard(stage, 'NASDAQ: META');
      await age(stage);
      stage.market.answer(() => 'drop');
      return openCard(stage, 'NASDAQ: META');
    },
    async after(stage) {
      inOrder(stage);
      await forget(stage);
    },
  },
  card('unknown', 'NASDAQ: DSEY'),
  card('choice', 'KSE: ABC'),
  ...(['pre', 'post', 'closed', 'halted'] as const).map(session),
  failing('too many requests', { status: 429, body: 'Edge: Too Many Requests', headers: { 'retry-after': '600' } }),
  failing('no quote', json(200, '{}')),
  failing('source down', 'drop'),
  forbiddenCard,
  {
    name: 'card offline',
    async open(stage) {
      await forget(stage);
      const page = await openArticle(stage);
      await stage.context.setOffline(true);
      await rest(page, 'NYSE: BABA');
      return page;
    },
    after: async (stage) => {
      await stage.context.setOffline(false);
      await forget(stage);
    },
  },
  {
    name: 'card loading',
    async open(stage) {
      await forget(stage);
      stage.market.answer(() => 'hang');
      return openCard(stage, 'OTC: TCEHY', false);
    },
    async after(stage) {
      inOrder(stage);
      await forget(stage);
    },
  },
];
