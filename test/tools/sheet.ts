import { chromium } from '@playwright/test';
import { findChromium } from './find-browser.ts';

/** A picture on the sheet. */
export interface Tile {
  readonly label: string;
  /** Tiles of a group stand in one row. */
  readonly group: string;
  readonly picture: Buffer;
}

const STYLE = `body{margin:16px;background:#8a8f95;font:12px system-ui}section{display:flex;gap:12px;align-items:start;
margin-bottom:20px}figure{margin:0}img{display:block;height:420px;max-width:560px;object-fit:contain;object-position:top}
figcaption{margin-bottom:3px;color:#fff}`;

/** All pictures on one sheet, a row a group. */
export async function sheetOf(tiles: readonly Tile[]): Promise<Buffer> {
  const rows = Map.groupBy(tiles, ({ group }) => group).values();
  const html = [...rows].map((row) => `<section>${row.map(toFigure).join('')}</section>`).join('');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await page.setContent(`<style>${STYLE}</style>${html}`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width, height: 900 });
  const sheet = await page.screenshot({ fullPage: true });
  await browser.close();
  return sheet;
}

const toFigure = ({ label, picture }: Tile): string =>
  `<figure><figcaption>${label}</figcaption><img src="data:image/png;base64,${picture.toString('base64')}"></figure>`;
