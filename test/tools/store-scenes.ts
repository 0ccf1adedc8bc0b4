// The store pictures as pages: a heading, and below it what the extension showed, in a plain window.
import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

/** What a scene shows, in one language. */
export interface Scene {
  readonly language: string;
  readonly theme: Theme;
  readonly heading: string;
  /** A picture of the page, twice as fine as it is shown. */
  readonly page: Buffer;
  /** A picture of the popup, laid over the page as the toolbar would. */
  readonly popup?: Buffer | undefined;
  /** Said below, small: that article and figures are samples. */
  readonly sample: string;
}

const toUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;
const icon = toUrl(readFileSync('public/icon/128.png'));
const isRightToLeft = (language: string): boolean => language === 'ar';

const STYLE = `*{box-sizing:border-box}
html{height:100%;overflow:hidden}body{--mint:#5fe3a1;position:relative;height:100%;margin:0;overflow:hidden;color:var(--ink);
background:var(--ground);font-family:'Noto Sans','Noto Sans CJK SC','Noto Sans Arabic',system-ui,sans-serif}
:lang(ja) body{font-family:'Noto Sans','Noto Sans CJK JP',sans-serif}:lang(ko) body{font-family:'Noto Sans','Noto Sans CJK KR',sans-serif}
:lang(zh-TW) body{font-family:'Noto Sans','Noto Sans CJK TC',sans-serif}
.light{--ink:#10263f;--ground:linear-gradient(160deg,#eaf2f8,#dbe9e6);--bar:#f4f7f9;--edge:#0f2a4524;--soft:#e3eaf0;--quiet:#536577}
.dark{--ink:#f2f6fa;--ground:linear-gradient(160deg,#16324f,#0b1a2c);--bar:#22282f;--edge:#ffffff1f;--soft:#353d46;--quiet:#9fb2c4}
h1{margin:0;font-weight:700;letter-spacing:-.01em;text-wrap:balance}
:is(:lang(ar),:lang(zh),:lang(ja),:lang(ko)) h1{letter-spacing:0}
.dots{width:fit-content;padding-bottom:.22em;background:radial-gradient(circle,var(--dot) 0 .058em,#0000 .064em) 0 100%/.24em .14em round no-repeat}
.light .dots{--dot:#2b9a68}.dark .dots{--dot:var(--mint)}
.window{position:relative;border:1px solid var(--edge);border-radius:14px;overflow:hidden;box-shadow:0 2px 6px #0b1a2c1a,0 22px 60px #0b1a2c40}
.bar{height:44px;display:flex;align-items:center;gap:12px;padding:0 14px;background:var(--bar)}
.bar i{flex:1;height:24px;border-radius:12px;background:var(--soft)}.bar img{width:22px}
img{border-radius:22%}.dark>:is(header,.words)>img,body.dark>img{outline:1px solid #ffffff2e;outline-offset:-1px}
.window>img{border-radius:0;display:block;width:100%}`;

const SHOT = `body{padding:22px 72px}header{height:80px;display:flex;align-items:center;justify-content:center;gap:20px}
header img{width:50px}h1{font-size:38px}.window{width:1136px}.window>.popup{position:absolute;top:50px;inset-inline-end:12px;width:460px;
border-radius:12px;border:1px solid var(--edge);box-shadow:0 10px 44px #0b1a2c66}
footer{margin-top:7px;font-size:13px;color:var(--quiet);text-align:center}`;

const html = (language: string, theme: Theme, style: string, body: string): string =>
  `<!doctype html><html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<style>${STYLE}${style}</style><body class="${theme}">${body}</body></html>`;

const toWindow = (theme: Theme, page: Buffer, popup?: Buffer): string =>
  `<div class="window ${theme}"><div class="bar"><i></i><img src="${icon}"></div><img src="${toUrl(page)}">${
    popup ? `<img class="popup" src="${toUrl(popup)}">` : ''
  }</div>`;

/** A screenshot for a listing, 1280 × 800. */
export const toScreenshot = ({ language, theme, heading, page, popup, sample }: Scene): string =>
  html(
    language,
    theme,
    SHOT,
    `<header><img src="${icon}"><h1>${heading}</h1></header>${toWindow(theme, page, popup)}<footer>${sample}</footer>`,
  );

const TILE = `body{display:grid;place-content:center;justify-items:center;gap:14px;text-align:center}
img{width:84px}h1{font-size:44px}p{margin:0;max-width:380px;font-size:19px;line-height:1.35;color:#d5e4f0;text-wrap:balance}`;

/** The small promotional tile, 440 × 280: it is shown at half its size, so it says little. */
export const toTile = (language: string, tagline: string): string =>
  html(language, 'dark', TILE, `<img src="${icon}"><h1 class="dots" dir="ltr">Tickergloss</h1><p>${tagline}</p>`);

const MARQUEE = `body{padding-inline-start:84px;display:grid;align-content:center}
.words{width:470px;display:grid;gap:22px}.words p{text-wrap:balance}.words img{width:104px}h1{font-size:68px}p{margin:0;font-size:29px;line-height:1.35;color:#d5e4f0}
.window{position:absolute;top:46px;inset-inline-start:584px;width:780px}`;

/** The marquee, 1400 × 560. */
export const toMarquee = (language: string, tagline: string, page: Buffer): string =>
  html(
    language,
    'dark',
    MARQUEE,
    `<div class="words"><img src="${icon}"><h1 class="dots" dir="ltr">Tickergloss</h1><p>${tagline}</p></div>${toWindow('light', page)}`,
  );

/** The sample article as a page of its own. */
export function toArticle(language: string, text: string, published: Date): string {
  // A line that ends within a mention would show half a mark.
  const [title = '', ...paragraphs] = text.replaceAll(/\b([A-Z]+): (?=[A-Z\d])/g, '$1:\u00a0').split('\n\n');
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(published);
  return `<!doctype html><html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<title>${title}</title><meta property="article:published_time" content="${published.toISOString()}">
<style>:root{color-scheme:light dark;color:light-dark(#1b1f24,#e6eaee);background:light-dark(#fffdf9,#14171b)}
body{max-width:680px;margin:20px auto 500px;font:18px/1.6 'Noto Serif','Noto Serif CJK SC','Noto Naskh Arabic',Georgia,serif}
:lang(ja) body{font-family:'Noto Serif','Noto Serif CJK JP',serif}:lang(ko) body{font-family:'Noto Serif','Noto Serif CJK KR',serif}
:lang(zh-TW) body{font-family:'Noto Serif','Noto Serif CJK TC',serif}
h1{margin:0 0 2px;font-size:29px;line-height:1.3;text-wrap:balance}time{font:14px 'Noto Sans',sans-serif;color:light-dark(#636c76,#98a3ae)}</style>
<h1>${title}</h1><time>${date}</time>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</html>`;
}
