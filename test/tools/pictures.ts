// `npm run pictures`: every surface in every state, theme, language and width, on one contact sheet.
// `npm run pictures -- ar` takes one language alone; `npm run pictures -- ar dark 400` one theme and width of it.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cardScenes } from './card-scenes.ts';
import { openBrowser } from './open-browser.ts';
import { pageScenes, popupScenes } from './page-scenes.ts';
import { sheetOf, type Tile } from './sheet.ts';
import { SCENE_PATH, type Scene, type Stage, sceneArticle } from './stage.ts';
import { startMarket, startSite } from './stand-in.ts';
import { updatedCard } from './updated-scene.ts';

const FOLDER = 'test/results/pictures';
const LANGUAGES = ['en', 'zh-CN', 'ar'];
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [400, 860];

const all: readonly Scene[] = [...cardScenes, updatedCard, ...popupScenes, ...pageScenes];

/** The whole of a page, where it is longer than its window. */
async function take(page: Page): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole > height) await page.setViewportSize({ width, height: whole });
  await page.waitForTimeout(150);
  return page.screenshot({ animations: 'disabled' });
}

/** Milliseconds that a scene may take before it is said which one does not come about. */
const PATIENCE = 40_000;

async function play(scene: Scene, stage: Stage): Promise<Buffer> {
  const before = new Set(stage.context.pages());
  const late = setTimeout(() => {
    process.stderr.write(`${scene.name} does not come about\n`);
    process.exit(1);
  }, PATIENCE);
  try {
    return await take(await scene.open(stage));
  } finally {
    for (const page of stage.context.pages()) if (!before.has(page)) await page.close();
    await scene.after?.(stage);
    clearTimeout(late);
  }
}

async function takeAll(language: string, theme: (typeof THEMES)[number], widths: readonly number[]): Promise<Tile[]> {
  const pages = new Map([
    [SCENE_PATH, sceneArticle(Date.now())],
    ['/empty.html', '<!doctype html><title>Empty</title><p>Nothing of companies here.</p>'],
  ]);
  const [market, site] = await Promise.all([startMarket(), startSite(pages)]);
  const context = await openBrowser({ market: market.port, site: site.port, language, colorScheme: theme });
  const tiles: Tile[] = [];
  try {
    for (const width of widths)
      for (const scene of all) {
        const picture = await play(scene, { context, market, width });
        const group = `${language} ${theme} ${width}`;
        writeFileSync(`${FOLDER}/${`${group} ${scene.name}`.replaceAll(/[, ]+/g, '-')}.png`, picture);
        tiles.push({ label: `${scene.name} · ${group}`, group, picture });
      }
  } finally {
    await context.close();
    await Promise.all([market.close(), site.close()]);
  }
  return tiles;
}

mkdirSync(FOLDER, { recursive: true });
const [language, theme, width] = process.argv.slice(2);
const tiles: Tile[] = [];
for (const one of language ? [language] : LANGUAGES)
  for (const scheme of THEMES)
    if (!theme || scheme === theme) tiles.push(...(await takeAll(one, scheme, width ? [Number(width)] : WIDTHS)));
const file = `${FOLDER}/${['sheet', ...process.argv.slice(2)].join('-')}.png`;
writeFileSync(file, await sheetOf(tiles));
process.stdout.write(`${tiles.length} pictures, and all of them in ${file}\n`);
