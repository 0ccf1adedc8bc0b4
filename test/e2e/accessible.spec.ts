import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardScenes } from '../tools/card-scenes.ts';
import { openRoot } from '../tools/open-root.ts';
import { pageScenes, popupScenes } from '../tools/page-scenes.ts';
import { SCENE_PATH, type Scene, type Stage, sceneArticle } from '../tools/stage.ts';
import { expect, type Reader, test } from './reader.ts';

const isCard = ({ name }: Scene) => name.startsWith('card');

/** What axe finds; of a card's page only the card. */
async function violationsOf(page: Page, scene: Scene): Promise<string[]> {
  // Without frames to speak to there is no need for a page more, in which axe would gather what it found in each.
  expect(page.frames()).toHaveLength(1);
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (isCard(scene)) {
    await openRoot(page);
    axe.include('tickergloss-card');
  }
  const { violations, passes } = await axe.analyze();
  expect(passes.length, `${scene.name}: axe has seen something`).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${scene.name}: ${id}: ${html.slice(0, 120)}`));
}

/** Controls that are smaller than 24 pixels, each way; words in a line of text may be. */
const smallOnes = (page: Page, scene: Scene): Promise<string[]> =>
  page.evaluate(
    ([name, inCard]) => {
      const root = inCard ? document.querySelector('tickergloss-card')?.shadowRoot : document;
      const all = root?.querySelectorAll('a, button, select, summary, label, input:not([type=file])') ?? [];
      return [...all]
        .filter((one) => one.checkVisibility() && (one.localName === 'label' || !one.closest('label')))
        .map((one) => [one.outerHTML.slice(0, 90), one.getBoundingClientRect()] as const)
        .filter(([html, { width, height }]) => !html.startsWith('<label for') && (width < 23.9 || height < 23.9))
        .map(([html, { width, height }]) => `${name}: ${Math.round(width)}×${Math.round(height)} ${html}`);
    },
    [scene.name, isCard(scene)] as const,
  );

const sidewaysOf = (page: Page, scene: Scene): Promise<string[]> =>
  page.evaluate((name) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${name}: ${scrollWidth} > ${clientWidth}`] : [];
  }, scene.name);

type Look = (page: Page, scene: Scene) => Promise<string[]>;

/** Plays scenes one after the other, and gathers what is found in each. */
async function playAll(reader: Reader, scenes: readonly Scene[], width: number, look: Look): Promise<string[]> {
  reader.serve(SCENE_PATH, sceneArticle(Date.now()));
  reader.serve('/empty.html', '<!doctype html><title>Empty</title><p>Nothing here.</p>');
  const stage: Stage = { context: reader.context, market: reader.market, width };
  const found: string[] = [];
  for (const scene of scenes) {
    const before = new Set(reader.context.pages());
    await test.step(scene.name, async () => found.push(...(await look(await scene.open(stage), scene))));
    for (const page of reader.context.pages()) if (!before.has(page)) await page.close();
    await scene.after?.(stage);
  }
  return found;
}

const surfaces = { card: cardScenes, popup: popupScenes, pages: pageScenes };

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, { tag: colorScheme === 'dark' ? '@long' : [] }, () => {
    test.use({ browserOptions: { colorScheme } });
    for (const [surface, scenes] of Object.entries(surfaces))
      test(`${surface}, in every state: axe finds nothing, and every control can be hit`, async ({ reader }) => {
        test.setTimeout(180_000);
        const look: Look = async (page, scene) => [
          ...(await violationsOf(page, scene)),
          ...(await smallOnes(page, scene)),
        ];
        expect(await playAll(reader, scenes, 860, look)).toEqual([]);
      });
  });

for (const language of ['en', 'ar', 'de'])
  test.describe(`320 pixels wide, as a window of 640 is at 200 %, in ${language}`, {
    tag: language === 'de' ? '@long' : [],
  }, () => {
    test.use({ browserOptions: { language } });
    test('nothing leads sideways, and every control can be hit', async ({ reader }) => {
      test.setTimeout(180_000);
      const look: Look = async (page, scene) => {
        await page.setViewportSize({ width: 320, height: 600 });
        return [...(await sidewaysOf(page, scene)), ...(await smallOnes(page, scene))];
      };
      expect(await playAll(reader, [...popupScenes, ...pageScenes], 320, look)).toEqual([]);
    });
  });

test('everything in popup and options is reached by Tab, in order, and seen to be', async ({ reader }) => {
  test.setTimeout(120_000);
  const scenes = [...popupScenes, ...pageScenes].filter(({ name }) => /^popup$|^options$|^welcome$/.test(name));
  const look: Look = async (page, { name }) => {
    await page.evaluate(() => document.body.focus());
    const expected = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a, button, select, summary, input')].filter(
          // Of radio buttons with one name the keyboard enters the chosen one.
          (one) => one.checkVisibility() && !one.matches(':disabled, [type=radio]:not(:checked)'),
        ).length,
    );
    const seen = new Set<string>();
    const unseen: string[] = [];
    for (let nth = 0; nth < expected; nth++) {
      await page.keyboard.press('Tab');
      const [place, html, outline] = await page.evaluate(() => {
        const one = document.activeElement ?? document.body;
        const shown = one.matches('[type=file]') ? (one.closest('label') ?? one) : one;
        const { outlineStyle, outlineWidth } = getComputedStyle(shown);
        const all = [...document.querySelectorAll('*')];
        return [String(all.indexOf(one)), one.outerHTML.slice(0, 90), `${outlineStyle} ${outlineWidth}`] as const;
      });
      seen.add(place);
      if (!/^(solid|auto) [1-9]/.test(outline)) unseen.push(`${name}: ${outline} ${html}`);
    }
    if (seen.size !== expected) unseen.push(`${name}: ${seen.size} of ${expected} reached`);
    const order = [...seen].map(Number);
    if (String(order) !== String(order.toSorted((a, b) => a - b))) unseen.push(`${name}: out of order`);
    return unseen;
  };
  expect(await playAll(reader, scenes, 860, look)).toEqual([]);
});

test('where the reader’s colours are forced, what colour alone would say is still drawn', async ({ reader }) => {
  const look: Look = async (page, scene) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    if (isCard(scene)) await openRoot(page);
    return page.evaluate((inCard) => {
      const root = inCard ? document.querySelector('tickergloss-card')?.shadowRoot : document;
      const style = (selector: string, pseudo?: string) => {
        const one = root?.querySelector(selector);
        return one ? getComputedStyle(one, pseudo) : undefined;
      };
      const drawn = (selector: string, pseudo?: string) =>
        style(selector, pseudo)?.borderTopStyle === 'solid' ? [] : [`${selector}${pseudo ?? ''} is not drawn`];
      const still = [...(root?.querySelectorAll('*') ?? [])].filter((one) => {
        const { animationName, transitionDuration } = getComputedStyle(one);
        return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0;
      });
      const parts = inCard ? ['.dot', '.bar', '.bar i', '.pill', '.card'] : ['input[type=search]'];
      return [
        ...parts.flatMap((part) => drawn(part)),
        ...(inCard ? [] : drawn('.switch', '::before')),
        ...(style('.line')?.stroke === style('.card')?.backgroundColor ? ['the line is not drawn'] : []),
        ...still.map((one) => `${one.outerHTML.slice(0, 60)} moves`),
      ];
    }, isCard(scene));
  };
  const scenes = [...cardScenes, ...popupScenes].filter(({ name }) => /^card up$|^popup$/.test(name));
  expect(await playAll(reader, scenes, 860, look)).toEqual([]);
});

test('the skeleton breathes, but not where the reader wants less motion', async ({ reader }) => {
  const loading = cardScenes.filter(({ name }) => name === 'card loading');
  const motions = async (motion: 'no-preference' | 'reduce') =>
    playAll(reader, loading, 860, async (page) => {
      await page.emulateMedia({ reducedMotion: motion });
      await openRoot(page);
      return page.evaluate(() => {
        const bone = document.querySelector('tickergloss-card')?.shadowRoot?.querySelector('.bone');
        return [bone ? getComputedStyle(bone).animationName : 'no bone'];
      });
    });
  expect(await motions('no-preference')).toEqual(['breathe']);
  expect(await motions('reduce')).toEqual(['none']);
});
