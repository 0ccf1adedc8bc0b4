// A few venues until the exchange table is there.
const LABELS: Readonly<Record<string, readonly string[]>> = {
  NYSE: ['XNYS'],
  NASDAQ: ['XNAS'],
  NYSEAMERICAN: ['XASE'],
  OTC: ['OTCM'],
  OTCQB: ['OTCM'],
  OTCQX: ['OTCM'],
  OTCPINK: ['OTCM'],
  TSX: ['XTSE'],
  TSXV: ['XTSX'],
  CSE: ['XCNQ'],
  LSE: ['XLON'],
  EURONEXTPARIS: ['XPAR'],
  HKEX: ['XHKG'],
  TSE: ['XTSE', 'XTKS'],
  ASX: ['XASX'],
  NSE: ['XNSE'],
  BSE: ['XBOM'],
  B3: ['BVMF'],
  纽交所: ['XNYS'],
  港交所: ['XHKG'],
  纳斯达克: ['XNAS'],
};

export const exchangesOfLabel = (written: string): readonly string[] =>
  LABELS[
    written
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s.\-_]/g, '')
  ] ?? [];

export function fitsExchange(mic: string, written: string): boolean {
  if (mic === 'XHKG') return /^\d{1,5}$/.test(written);
  if (mic === 'XTKS') return /^\d{4}$|^\d{3}[A-Z]$/.test(written);
  return /^[A-Z]{1,5}(?:[.-][A-Z]{1,3})?$/.test(written);
}

export const normalise = (mic: string | null, written: string): string =>
  mic === 'XHKG' ? written.padStart(4, '0') : written;

export const decide = (candidates: readonly string[], written: string): readonly string[] =>
  candidates.filter((mic) => fitsExchange(mic, written));
