import type { Instrument } from '../symbology/instrument.ts';
import type { Found } from './rule.ts';
import { endsWord, isShouted, lineAround, startsWord } from './text.ts';

const TOKEN = /[A-Z][A-Z0-9]{1,}(?:[.-][A-Z0-9]{1,4})?/g;

/** The bare symbols of instruments that the document names elsewhere. */
export function findRepeats(text: string, named: ReadonlyMap<string, Instrument>): Found[] {
  const found: Found[] = [];
  for (const { 0: written, index } of text.matchAll(TOKEN)) {
    const instrument = named.get(written);
    const end = index + written.length;
    if (instrument === undefined || !startsWord(text, index) || !endsWord(text, end)) continue;
    if (/^[-.&_][A-Za-z0-9]/.test(text.slice(end, end + 2)) || /[-.&@#$/]$/.test(text.slice(0, index).slice(-1)))
      continue;
    if (written.length < 3 || isShouted(lineAround(text, index))) continue;
    found.push({ ...instrument, start: index, end });
  }
  return found;
}
