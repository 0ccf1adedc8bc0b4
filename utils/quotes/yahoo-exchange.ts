import type { Instrument } from '../symbology/instrument.ts';
import type { Meta } from './yahoo-meta.ts';

const US_CODES = new Set('NYQ NYS NMS NGM NCM NAS NIM ASE PCX BTS CXI PNK OTC OBB OID OQX OQB OEM NAE'.split(' '));
const ELSEWHERE = new Set(
  'TOR VAN CVE CNQ NEO MEX SAO BUE SGO LSE IOB AQS CXE DXE ISE GER FRA STU MUN BER DUS HAM HAN PAR ENX AMS BRU LIS MIL TLO MCE MAD EBS VIE ATH OSL STO CPH HEL ICE WSE PRA BUD IST MCX TLV SAU JNB JPX TYO KSC KOE SHH SHZ HKG TAI TWO NSI NSE BSE SES KLS SET JKT ASX NZE'.split(
    ' ',
  ),
);
const US_LISTS = new Set(['XNYS', 'XNAS', 'XASE', 'ARCX', 'BATS', 'OTCM', 'IEXG', 'XCHI', 'LTSE']);

/**
 * Whether the reply is certainly of another country's list than was asked. Which of the US venues lists a symbol is
 * no contradiction: symbols are one namespace there, and companies move between them.
 */
export const isElsewhere = ({ exchange, kind }: Instrument, { exchangeName }: Meta): boolean => {
  if ((kind !== 'equity' && kind !== 'fund') || !exchange || !exchangeName) return false;
  return US_LISTS.has(exchange) ? ELSEWHERE.has(exchangeName) : US_CODES.has(exchangeName);
};
