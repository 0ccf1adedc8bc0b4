import type { Page } from '@playwright/test';
import { tabOf, workerOf } from '../tools/open-browser.ts';
import { expect, type Reader, test } from './reader.ts';

/** What the page's script tells of the page, as the popup asks it. */
async function published(reader: Reader, page: Page): Promise<string | null> {
  const tab = await tabOf(reader.context, page);
  const worker = await workerOf(reader.context);
  const state = await worker.evaluate(async (id) => {
    const reply = await chrome.tabs.sendMessage(id, { id: 1, type: 'page', timestamp: Date.now() }, { frameId: 0 });
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
