import { createDetector } from '../detect/detect.ts';
import { isNamed } from '../detect/named.ts';
import type { Evidence } from '../messages.ts';
import type { Said } from '../page/metadata.ts';
import { instrumentOfLink } from '../page/quote-links.ts';
import type { Directory } from '../symbology/directory.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { fromYahoo } from '../symbology/sources/yahoo.ts';
import { asideOf } from './aside.ts';
import { bundledDirectory } from './bundled-directory.ts';

type LookUp = Directory['lookup'];

const AMERICAN = /^(?:XNYS|XNAS|XASE|ARCX|BATS|OTCM)$/;

/** A symbol that a site writes without its exchange is American: the directory knows on which. */
function listed(instrument: Instrument, lookup: LookUp): Instrument {
  if (instrument.exchange !== null || instrument.kind !== 'equity') return instrument;
  const american = lookup(instrument.symbol).find(({ exchange }) => AMERICAN.test(exchange));
  return american ? { symbol: american.symbol, exchange: american.exchange, kind: american.kind } : instrument;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the words of a link are what it leads to: the symbol, or a name of the listing. */
function agrees(words: string, { symbol, exchange }: Instrument, lookup: LookUp): boolean {
  const code = new RegExp(`(?<![\\p{L}\\d])0*${quoted(symbol.replace(/^0+/, ''))}(?![\\p{L}\\d])`, 'u');
  if (code.test(words)) return true;
  const entries = lookup(symbol).filter((one) => exchange === null || one.exchange === exchange);
  return words.length > 2 && entries.some((entry) => isNamed(words, entry));
}

function linked({ href, text }: { href: string; text: string }, lookup: LookUp): Instrument | null {
  const named = instrumentOfLink(href);
  const instrument = named && listed(named, lookup);
  return instrument && agrees(text, instrument, lookup) ? instrument : null;
}

const toInstrument = ({ symbol, exchange, kind }: Instrument): Instrument => ({ symbol, exchange, kind });

/** `XNYS BABA`, `NYSE:BABA`, `STOCK/US/XNYS/BABA`, `BABA`. */
function listing(value: string): Instrument | null {
  const written = value.replace(/^STOCK\/[A-Z]{2}\//, '').replace(/^([A-Za-z]{2,10})[ /]([A-Z\d.-]{1,10})$/, '$1:$2');
  const [mention] = createDetector().find(`(${written})`);
  if (mention) return toInstrument(mention);
  return /^[A-Z]{1,5}(?:\.[A-Z])?$/.test(value) ? { symbol: value, exchange: null, kind: 'equity' } : null;
}

/** Keywords are often symbols and oftener words: only those with an exchange count. */
const words = (value: string): Instrument[] =>
  value
    .split(/[,;|]/)
    .map((word) => word.trim().replace(/^(?:stock|ticker)s?[:-]([A-Z.]+):US$/i, 'NYSE:$1'))
    .filter((word) => /:/.test(word))
    .flatMap((word) => createDetector().find(`(${word})`).map(toInstrument));

function said({ form, value }: Said, lookup: LookUp): Instrument[] {
  if (form === 'words') return words(value);
  const one = form === 'yahoo' ? fromYahoo(value) : form === 'ric' ? ricOf(value) : listing(value);
  return one ? [listed(one, lookup)] : [];
}

const ricOf = (value: string): Instrument | null => instrumentOfLink(`https://www.reuters.com/companies/${value}`);

/** What links to quote pages and a page's metadata stand for. */
export async function weigh(found: Evidence['found']): Promise<Evidence['means']> {
  const { lookup } = await bundledDirectory();
  const links = found.links.map((link) => linked(link, lookup));
  const about = found.said.flatMap((one) => said(one, lookup));
  return { links, said: about, ...asideOf([...links, ...about].filter((one) => one !== null)) };
}
