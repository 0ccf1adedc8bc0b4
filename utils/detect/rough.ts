import { isLabel } from './label.ts';
import { BOUNDARY, flatten } from './text.ts';

/** How far from a colon its label is looked for: most are short. */
const REACH = 24;
/** How a label begins: `isLabel` weighs the rest. */
const BEGINS = /[A-Z\u0370-\uffef]|nasdaq|nyse/y;
/** Where the texts of two elements may have run together: `AppleNASDAQ`, `12.5%THYAO.IS`, `WKN: 840400Kurs`. */
const SEAM =
  '(?<=[\\p{Ll}%)\\]]|\\p{Ll}\\.)(?=[\\p{Lu}\\p{N}$])|(?<=\\p{N})(?=[\\p{L}$])|(?<=\\p{Lu})(?=\\p{N})|(?<=[\\p{L}\\p{N}])(?=\\()';
/** Behind capitals, a word may begin with the last of them, or after it: `BABAPrice`, `THYAO.ISup`. */
const SEAMS = [`${SEAM}|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})`, `${SEAM}|(?<=\\p{Lu})(?=\\p{Ll})`].map(
  (source) => new RegExp(source, 'gu'),
);
const ISIN_RUN = /[A-Z]{2}[A-Z0-9]{9}[0-9]/;

/** Whether a label begins here, wherever it ends: hidden letters may follow it. */
function beginsLabel(text: string, at: number): boolean {
  BEGINS.lastIndex = at;
  if (!BEGINS.test(text)) return false;
  for (let end = at + 2; end <= text.length; end++) if (isLabel(text.slice(at, end))) return true;
  return false;
}

/** Whether a label stands near a colon, within a longer word too. */
function hasLabel(text: string): boolean {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const around = text.slice(Math.max(0, colon - REACH), colon + REACH);
    for (let at = 0; at < around.length; at++) if (beginsLabel(around, at)) return true;
  }
  return false;
}

/**
 * Whether a text that was put together from several elements as the document has them, shown or not, may mention
 * something where, by itself, it does not: a label or a code may run into what stands beside it on the page, and
 * something hidden may stand between them. `finds`: whether a text mentions anything.
 */
export function mayHold(rough: string, finds: (text: string) => boolean): boolean {
  const text = flatten(rough);
  if (hasLabel(text) || ISIN_RUN.test(text)) return true;
  return SEAMS.some((seams) => {
    const parted = text.replace(seams, BOUNDARY);
    return parted !== text && finds(parted);
  });
}
