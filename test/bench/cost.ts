// What content scripts cost a page: the time that its thread spends in their world, by the browser's own trace.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../tools/find-browser.ts';

/** Events of a trace, times in microseconds: `tts` and `tdur` of the thread itself, whatever else the machine does. */
interface TraceEvent {
  readonly ph: string;
  readonly args?: unknown;
  readonly pid: number;
  readonly tts?: number;
  readonly tdur?: number;
}

/** Milliseconds in all, and the longest at a stretch. */
export interface Cost {
  readonly all: number;
  readonly longest: number;
}

const OURS = /"worldName":"(?:Tickergloss|other)"|chrome-extension:\/\//;
/** How long a page is watched after its load, in milliseconds. */
const WATCHED = 2500;

/** The time of all events of the extension's world; those inside others count once. */
function costOf(events: readonly TraceEvent[]): Cost {
  const ours = events
    .filter(({ ph, tdur, args }) => ph === 'X' && tdur && OURS.test(JSON.stringify(args ?? {})))
    .sort((a, b) => a.pid - b.pid || (a.tts ?? 0) - (b.tts ?? 0));
  let [all, longest, end, pid] = [0, 0, 0, 0];
  for (const { tts = 0, tdur = 0, ...event } of ours) {
    if (event.pid !== pid) [pid, end] = [event.pid, 0];
    const time = tts + tdur - Math.max(tts, end);
    if (time <= 0) continue;
    [all, longest, end] = [all + time, Math.max(longest, time), tts + tdur];
  }
  return { all: all / 1000, longest: longest / 1000 };
}

/** What the extension of a browser costs a page, in a fresh tab. */
export async function cost(context: BrowserContext, url: string): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await page.goto(url);
  await page.waitForTimeout(WATCHED);
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await page.close();
  return costOf(events);
}

/** A browser with an extension of nothing but these content scripts. */
export async function openOther(files: Readonly<Record<string, string>>, site: number): Promise<BrowserContext> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const manifest = {
    manifest_version: 3,
    name: 'other',
    version: '1',
    content_scripts: [{ matches: ['http://*/*'], js: Object.keys(files), run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP *.test:80 127.0.0.1:${site}`,
    ],
  });
}
