import type { Page } from '@playwright/test';
import { tabOf, workerOf } from '../tools/open-browser.ts';
import { expect, type Reader, test } from './reader.ts';

/** What the page's script tells of the page, as the popup asks it. */
async function published(reader: Reader, page: Page): Promise<string | null> {
  const tab = await tabOf(reader.context, page);
  const worker = await workerOf(reader.context);
  const state = await worker.evaluate(async (id) => {
    const reply = await chrome.tabs.sendMessage(id, { type: 'page' }, { frameId: 0 });
    return reply.res;
  }, tab);
  return state.published ? new Date(state.published).toISOString() : null;
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const STORY = '<p>Alibaba (NYSE:BABA) rose.</p>';

const pages: readonly [string, string, string, string | null][] = [
  [
    'JSON-LD',
    '/story.html',
    ld({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01' },
        { '@type': 'NewsArticle', datePublished: '2024-07-18T10:05:00+02:00' },
      ],
    }),
    '2024-07-18T08:05:00.000Z',
  ],
  [
    'broken JSON-LD, then meta',
    '/story.html',
    `<script type="application/ld+json">{"a":</script><meta property="article:published_time" content="2024-07-18T08:05:00Z">`,
    '2024-07-18T08:05:00.000Z',
  ],
  [
    'microdata',
    '/story.html',
    '<article itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2024-07-18"></article>',
    '2024-07-18T00:00:00.000Z',
  ],
  [
    'a time, but not a comment’s',
    '/story.html',
    '<main><div class="comments"><time datetime="2024-08-01"></time></div><time datetime="2024-07-18T08:05:00Z"></time></main>',
    '2024-07-18T08:05:00.000Z',
  ],
  ['the address', '/2024/07/18/story.html', '', '2024-07-18T00:00:00.000Z'],
  ['nothing', '/story.html', '<p>On 18 July 2024</p>', null],
  ['the future', '/story.html', '<meta property="article:published_time" content="2094-07-18T08:05:00Z">', null],
];

for (const [name, path, html, instant] of pages)
  test(`published: ${name}`, async ({ reader }) => {
    const page = await reader.open(`http://dated.test${path}`, `<!doctype html>${html}${STORY}`);
    await reader.marks(page, 1);
    expect(await published(reader, page)).toBe(instant);
  });

const RIVER = `<!doctype html><title>River</title><style>body{font:18px/1.6 serif;margin:40px}</style>
  <meta property="article:published_time" content="2025-05-05T08:00:00Z"><main><h1>News</h1>
  <article><h2>One</h2><time datetime="2025-03-04T08:05:00Z"></time><p>Alibaba (NYSE:BABA) rose.</p></article>
  <article><h2>Other</h2><time datetime="2025-01-15T12:00:00+02:00"></time><p>Alphabet (NASDAQ:GOOG) fell, and BABA with it.</p></article>
  <article><h2>Undated</h2><p>Meta (NASDAQ:META) fell.</p></article></main>
  <p>Nvidia (NASDAQ:NVDA) is in none of them.</p>`;

test('of several articles on a page each mention has the date of its own, in the card and in the popup', async ({
  reader,
}) => {
  const page = await reader.open('http://dated.test/river.html', RIVER);
  await reader.marks(page, 5);
  for (const [nth, date] of [
    [0, /Mar 4, 2025/],
    [1, /Jan 15, 2025/],
    [2, /Jan 15, 2025/],
    [4, /May 5, 2025/],
  ] as const) {
    await reader.rest(page, nth);
    await reader.card(page, date);
    await page.keyboard.press('Escape');
    await reader.noCard(page);
  }
  await reader.rest(page, 3);
  expect(await reader.card(page, '-1.21%')).not.toContainEqual(expect.stringMatching(/Since|2025/));
  await page.keyboard.press('Escape');
  const popup = await reader.popup(page);
  await expect(popup.getByRole('button', { name: 'Since this article' })).toBeVisible();
  const titles = async () =>
    Object.fromEntries(
      await popup
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [row.querySelector('b')?.textContent, row.lastElementChild?.getAttribute('title')]),
        ),
    );
  await expect
    .poll(titles)
    .toEqual({ BABA: 'Since Mar 4, 2025', GOOG: 'Since Jan 15, 2025', META: null, NVDA: 'Since May 5, 2025' });
  await expect(popup.locator('tr', { hasText: 'META' }).locator('td').last()).toHaveText('–');
});

test('a story that a reader scrolls on to has its own date; the first has the page’s', async ({ reader }) => {
  const page = await reader.open(
    'http://dated.test/story.html',
    `<!doctype html><title>Story</title><meta property="article:published_time" content="2025-05-05T08:00:00Z">
    <main><article><h1>First</h1>${STORY}</article></main>`,
  );
  await reader.marks(page, 1);
  await page.evaluate(() =>
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<article><h1>Next</h1><time datetime="2025-01-15T12:00:00Z"></time><p>Alphabet (NASDAQ:GOOG) fell.</p></article>',
      ),
  );
  await reader.marks(page, 2);
  await reader.rest(page, 1);
  await reader.card(page, /Jan 15, 2025/);
  await page.keyboard.press('Escape');
  await reader.rest(page, 0);
  await reader.card(page, /May 5, 2025/);
});
