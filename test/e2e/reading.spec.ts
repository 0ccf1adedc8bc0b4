import { marksOf } from '../tools/marks.ts';
import { expect, test } from './reader.ts';

const page = (body: string) => `<!doctype html><html lang="en"><title>Reading</title><body>${body}`;

const found: readonly [string, string, readonly string[]][] = [
  ['a symbol in a link', 'Alibaba (NYSE:<a href="#">BABA</a>) rose.', ['NYSE:BABA']],
  ['label and symbol in elements of their own', '<b>NASDAQ</b>: <span>GOOGL</span> fell.', ['NASDAQ: GOOGL']],
  ['a possible line break within', 'Shopify (<span>TSX</span>:<wbr>SHOP) rose.', ['TSX:SHOP']],
  ['a comment within', 'Alibaba (NYSE:<!-- x -->BABA) rose.', ['NYSE:BABA']],
  ['a hidden text within', 'Alibaba (NYSE<i hidden>*</i>:<i style="display:none">x</i>BABA) rose.', ['NYSE*:xBABA']],
  [
    'an icon within',
    'Alibaba (NYSE: <svg width="8" height="8"><title>x</title></svg><a>BABA</a>) rose.',
    ['NYSE: xBABA'],
  ],
  ['white space of the source', 'Alibaba (NYSE:\n\t\t  <a>\n BABA\n </a>) rose.', ['NYSE: BABA']],
  ['a suffix apart', 'Tencent (<b>0700</b><i>.HK</i>) rose.', ['0700.HK']],
  ['display: contents', '<div style="display:contents">Alibaba (NYSE:BABA) rose.</div>', ['NYSE:BABA']],
  [
    'content-visibility: auto, far below',
    '<div style="height:9000px"></div><p style="content-visibility:auto">Alibaba (NYSE:BABA)</p>',
    ['NYSE:BABA'],
  ],
  ['text that cannot be selected', '<p style="user-select:none">Alibaba (NYSE:BABA) rose.</p>', ['NYSE:BABA']],
];

for (const [name, body, texts] of found)
  test(`found: ${name}`, async ({ reader }) => {
    const tab = await reader.open('http://read.test/read.html', page(`<p>${body}</p>`));
    const marks = await reader.marks(tab, texts.length);
    expect(marks.map((text) => text.replace(/\s+/g, ' '))).toEqual(texts);
    await reader.rest(tab, 0);
    await reader.card(tab, /^[A-Z]{3}$|does not know/);
  });

const unread: readonly [string, string][] = [
  ['blocks do not run into each other', '<div>NYSE</div><div>:BABA</div><ul><li>NYSE:<li>BABA</ul>'],
  [
    'nor what the page shows as blocks',
    '<span style="display:block">NYSE</span><span style="display:block">:BABA</span>',
  ],
  ['code', '<code>NYSE:BABA</code> <pre>NYSE:BABA</pre> <kbd>NYSE:BABA</kbd> <samp>NYSE:BABA</samp>'],
  ['controls', '<textarea>NYSE:BABA</textarea><select><option>NYSE:BABA</select><input value="NYSE:BABA">'],
  ['what the reader writes', '<div contenteditable>NYSE:BABA <p>NYSE:BABA</p></div>'],
  ['what is kept from the reader', '<p aria-hidden="true">NYSE:BABA</p><p hidden>NYSE:BABA</p>'],
  [
    'what is invisible',
    '<p style="visibility:hidden">NYSE:BABA</p><p style="opacity:0">NYSE:BABA</p><details><p>NYSE:BABA</details>',
  ],
  [
    'what only screen readers say',
    '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">NYSE:BABA</span>',
  ],
  ['what stands far off the page', '<span style="position:absolute;left:-9999px">NYSE:BABA</span>'],
  ['navigation', '<nav><ul><li>NYSE:BABA</ul></nav>'],
  [
    'scripts and styles',
    '<script>"NYSE:BABA"</script><style>/* NYSE:BABA */</style><noscript>NYSE:BABA</noscript><template>NYSE:BABA</template>',
  ],
];

for (const [name, body] of unread)
  test(`not read: ${name}`, async ({ reader }) => {
    const tab = await reader.open('http://read.test/read.html', page(`${body}<p>Alphabet (NASDAQ:GOOG)</p>`));
    expect(await reader.marks(tab, 1)).toEqual(['NASDAQ:GOOG']);
  });

test('a symbol that is named late on a long page is marked from its beginning, whatever hides in between', async ({
  reader,
}) => {
  // Blocks are read some hundreds at a time: what the last ones name stands in the first, too.
  const others = '<p>The organization (UNESCO) met in the old town at noon.</p>'.repeat(600);
  const tab = await reader.open(
    'http://read.test/read.html',
    page(`<p>Alibaba (NYSE:BABA) rose, and so did NVDA.</p><p style="visibility:hidden">Meta (NASDAQ:META)</p>
      ${others}<p>Nvidia (NASDAQ:NVDA)</p>`),
  );
  expect(await reader.marks(tab, 3)).toEqual(['NYSE:BABA', 'NVDA', 'NASDAQ:NVDA']);
});

test('what is shown later is marked then', async ({ reader }) => {
  const tab = await reader.open(
    'http://read.test/read.html',
    page(`<details><summary>More</summary><p>Alibaba (NYSE:BABA)</p></details>
      <section id="tab" style="display:none"><p>Alphabet (NASDAQ:GOOG)</p></section>
      <p id="fade" style="opacity:0;transition:opacity .2s">Meta (NASDAQ:META)</p>`),
  );
  await tab.waitForTimeout(900);
  expect(await marksOf(tab)).toEqual([]);
  await tab.evaluate(() => {
    document.getElementById('tab')?.removeAttribute('style');
  });
  await reader.marks(tab, 1);
  await tab.evaluate(() => document.getElementById('fade')?.style.setProperty('opacity', '1'));
  await reader.marks(tab, 2);
  await tab.locator('summary').click();
  expect(await reader.marks(tab, 3)).toEqual(['NYSE:BABA', 'NASDAQ:GOOG', 'NASDAQ:META']);
});

test('open shadow trees are read, marked and answer the pointer', async ({ reader }) => {
  const tab = await reader.open(
    'http://read.test/read.html',
    page(`<news-story></news-story><div id="plain"></div><late-story></late-story><script>
      class Story extends HTMLElement { connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = '<p>Alibaba (NYSE:BABA) rose.</p><inner-story></inner-story>';
      } }
      class Inner extends HTMLElement { connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>Alphabet (NASDAQ:GOOG) fell.</p>';
      } }
      customElements.define('news-story', Story);
      customElements.define('inner-story', Inner);
      document.getElementById('plain').attachShadow({ mode: 'open' }).innerHTML = '<p>Meta (NASDAQ:META)</p>';
    </script>`),
  );
  await reader.marks(tab, 3);
  await reader.rest(tab, 0);
  await reader.card(tab, '+1.16%');
  await tab.keyboard.press('Escape');
  await tab.evaluate(() => {
    document.querySelector('news-story')?.shadowRoot?.querySelector('p')?.append(' and Nvidia (NASDAQ:NVDA)');
    const late = document.querySelector('late-story');
    if (late) late.attachShadow({ mode: 'open' }).innerHTML = '<p>Tencent (OTC:TCEHY)</p>';
  });
  await reader.marks(tab, 5);
});

test('shadow trees are found on any element that can have one, however late', async ({ reader }) => {
  const tab = await reader.open(
    'http://read.test/read.html',
    page(`<p id="p">Words</p><h2><span id="span">Words</span></h2><late-story></late-story><script>
      const fill = (host, text) => { host.attachShadow({ mode: 'open' }).innerHTML = text };
      fill(p, 'Alibaba (NYSE:BABA) rose.');
      fill(span, 'Alphabet (NASDAQ:GOOG) fell, <b></b>');
      setTimeout(() => fill(document.querySelector('late-story'), '<p>Meta (NASDAQ:META)</p>'), 6000);
    </script>`),
  );
  await expect
    .poll(async () => (await marksOf(tab)).map(({ text }) => text), { timeout: 30_000 })
    .toEqual(['NYSE:BABA', 'NASDAQ:GOOG', 'NASDAQ:META']);
  await reader.rest(tab, 0);
  await reader.card(tab, '+1.16%');
});
