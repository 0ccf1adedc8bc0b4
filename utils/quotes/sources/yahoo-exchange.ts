import { exchangeByMic } from '../../symbology/exchanges.ts';
import type { Instrument } from '../../symbology/instrument.ts';
import { isShare } from './share.ts';

/** Yahoo's codes of exchanges (`exchangeName` of a chart, `exchange` of a search) and the MICs they stand for. */
const CODES: Readonly<Record<string, string>> = {
  NYQ: 'XNYS',
  NYS: 'XNYS',
  NMS: 'XNAS',
  NGM: 'XNAS',
  NCM: 'XNAS',
  NAS: 'XNAS',
  NIM: 'XNAS',
  ASE: 'XASE',
  PCX: 'ARCX',
  BTS: 'BATS',
  CXI: 'XCHI',
  PNK: 'OTCM',
  OTC: 'OTCM',
  OBB: 'OTCM',
  OID: 'OTCM',
  OQX: 'OTCM',
  OQB: 'OTCM',
  OEM: 'OTCM',
  NAE: 'OTCM',
  TOR: 'XTSE',
  VAN: 'XTSX',
  CVE: 'XTSX',
  CNQ: 'XCNQ',
  NEO: 'NEOE',
  MEX: 'XMEX',
  SAO: 'BVMF',
  BUE: 'XBUE',
  SGO: 'XSGO',
  LSE: 'XLON',
  IOB: 'XLON',
  AQS: 'AQSE',
  CXE: 'BCXE',
  DXE: 'CCXE',
  ISE: 'XDUB',
  GER: 'XETR',
  FRA: 'XFRA',
  STU: 'XSTU',
  MUN: 'XMUN',
  BER: 'XBER',
  DUS: 'XDUS',
  HAM: 'XHAM',
  HAN: 'XHAN',
  PAR: 'XPAR',
  ENX: 'XPAR',
  AMS: 'XAMS',
  BRU: 'XBRU',
  LIS: 'XLIS',
  MIL: 'XMIL',
  TLO: 'ETLX',
  MCE: 'XMAD',
  MAD: 'XMAD',
  EBS: 'XSWX',
  VIE: 'XWBO',
  ATH: 'XATH',
  OSL: 'XOSL',
  STO: 'XSTO',
  CPH: 'XCSE',
  HEL: 'XHEL',
  ICE: 'XICE',
  TAL: 'XTAL',
  RIS: 'XRIS',
  LIT: 'XLIT',
  WSE: 'XWAR',
  PRA: 'XPRA',
  BUD: 'XBUD',
  BVB: 'XBSE',
  IST: 'XIST',
  MCX: 'MISX',
  TLV: 'XTAE',
  SAU: 'XSAU',
  DFM: 'XDFM',
  DOH: 'DSMD',
  KUW: 'XKUW',
  CAI: 'XCAI',
  JNB: 'XJSE',
  JPX: 'XTKS',
  TYO: 'XTKS',
  KSC: 'XKRX',
  KOE: 'XKOS',
  SHH: 'XSHG',
  SHZ: 'XSHE',
  HKG: 'XHKG',
  TAI: 'XTAI',
  TWO: 'ROCO',
  NSI: 'XNSE',
  NSE: 'XNSE',
  BSE: 'XBOM',
  SES: 'XSES',
  KLS: 'XKLS',
  SET: 'XBKK',
  JKT: 'XIDX',
  PHS: 'XPHS',
  PHP: 'XPHS',
  KAR: 'XKAR',
  ASX: 'XASX',
  CXA: 'CHIA',
  NZE: 'XNZE',
};

/** The MIC of one of Yahoo's codes. */
export const toMic = (code: string | null | undefined): string | undefined =>
  code && Object.hasOwn(CODES, code) ? CODES[code] : undefined;

const toSuffix = (mic: string): string | undefined => exchangeByMic(mic)?.yahoo;

/**
 * Whether the code is certainly of another market than was asked: of one whose symbols end otherwise. All of America
 * ends in nothing, rightly so: its symbols are one namespace, and companies move between its exchanges.
 */
export const isElsewhere = (asked: Instrument, code: string | null | undefined): boolean => {
  const mic = toMic(code);
  if (!isShare(asked) || !mic) return false;
  const [found, wanted] = [toSuffix(mic), asked.exchange === null ? '' : toSuffix(asked.exchange)];
  return found !== undefined && wanted !== undefined && found !== wanted;
};
