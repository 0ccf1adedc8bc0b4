import { fail, ok, type Result } from '../result.ts';

/**
 * The public directory of everything traded on American exchanges: pipe-separated lines, one a listing, named in the
 * first; the last says when it was made (nasdaqtrader.com, "Symbol Look-Up/Directory Data Fields & Definitions").
 */
export const US_LISTINGS_HOST = 'www.nasdaqtrader.com';
export const US_LISTINGS_URL = `https://${US_LISTINGS_HOST}/dynamic/symdir/nasdaqtraded.txt`;

/** Its one-letter exchange codes. IEX and the rest list too little to name. */
const MICS: Readonly<Record<string, string>> = { Q: 'XNAS', N: 'XNYS', A: 'XASE', P: 'ARCX', Z: 'BATS' };

/** Fewer is a broken answer, not a market. */
const FEWEST = 1000;

const COLUMNS = ['Symbol', 'Security Name', 'Listing Exchange', 'ETF', 'Test Issue'] as const;

/** `Apple Inc. - Common Stock`, `Alcoa Corporation Common Stock` → the company's name alone. */
const nameOf = (security: string): string =>
  security
    .replace(/ - .*$/, '')
    .replace(/ (?:Class [A-Z] )?(?:Common|Ordinary|Capital) (?:Stock|Shares?)\b.*$/i, '')
    .replace(/ American Depositary .*$/i, '')
    .replaceAll('|', ' ')
    .trim();

/** The file's text → a text that a directory reads (directory.ts), shares and funds apart; or why it is not that file. */
export function parseUsListings(text: string): Result<string, string> {
  const [head = '', ...rows] = text.split(/\r?\n/);
  const at = COLUMNS.map((column) => head.split('|').indexOf(column));
  if (at.includes(-1)) return fail('not the symbol directory');
  const lists = new Map<string, string[]>();
  let count = 0;
  for (const row of rows) {
    const fields = row.split('|');
    const [symbol = '', security = '', exchange = '', etf, test] = at.map((index) => fields[index] ?? '');
    const mic = Object.hasOwn(MICS, exchange) ? MICS[exchange] : undefined;
    // Preferred shares, warrants and units are written with signs that no text uses.
    if (!mic || test !== 'N' || !/^[A-Z]{1,5}(?:\.[A-Z])?$/.test(symbol)) continue;
    const heading = etf === 'Y' ? `# ${mic} fund` : `# ${mic}`;
    const list = lists.get(heading) ?? [heading];
    list.push(`${symbol}|${nameOf(security)}`);
    lists.set(heading, list);
    count++;
  }
  return count < FEWEST ? fail('too short') : ok([...lists.values()].flat().join('\n'));
}
