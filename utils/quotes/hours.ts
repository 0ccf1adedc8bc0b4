import { exchangeByMic } from '../symbology/exchanges.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { Quote } from './quote.ts';
import { type Session, type TradingDay, toSession } from './session.ts';
import { toInstant, toLocal } from './zone.ts';

/**
 * Regular hours, for sources that bring no calendar of their own. Usual days only: no half days, no holidays; lunch
 * breaks count as open. Collected in 2026-11, most not checked against the exchanges' own pages.
 */
const HOURS: Readonly<Record<string, string>> = {
  '0930-1600': 'XNYS XNAS XASE ARCX BATS IEXG XCHI LTSE OTCM XTSE XTSX XCNQ NEOE XHKG',
  '0800-1630': 'XLON AIMX AQSE XDUB XLIS',
  '0900-1730': 'XETR XPAR ALXP XAMS XBRU XMIL XMAD XSWX XSTO XWBO',
  '0900-1700': 'XCSE XWAR XJSE XBUD XSES',
  '0900-1620': 'XOSL XPRA',
  '1000-1830': 'XHEL',
  '0800-2200': 'XFRA XSTU XMUN XDUS XHAM XHAN',
  '1000-1800': 'XIST',
  '0900-1530': 'XTKS XKRX XKOS',
  '0930-1500': 'XSHG XSHE',
  '0900-1330': 'XTAI ROCO',
  '0915-1530': 'XNSE XBOM',
  '1000-1600': 'XASX',
  '1000-1645': 'XNZE',
  '1000-1700': 'BVMF',
  '0830-1500': 'XMEX',
};

const US_EXTENDED = new Set(['XNYS', 'XNAS', 'XASE', 'ARCX', 'BATS']);

const toSeconds = (clock: string): number => Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(2, 4)) * 60;

const toUsual = (mic: string): { open: number; close: number } | undefined => {
  const [clock] = Object.entries(HOURS).find(([, mics]) => mics.split(' ').includes(mic)) ?? [];
  return clock ? { open: toSeconds(clock), close: toSeconds(clock.slice(5)) } : undefined;
};

/** A symbol without an exchange is quoted as the US list's. */
const toMic = ({ exchange, kind }: Instrument): string | undefined =>
  exchange ?? (kind === 'equity' || kind === 'fund' ? 'XNYS' : undefined);

/** The zone of the instrument's exchange; UTC for what trades around the clock; undefined where unknown. */
export const toInstrumentZone = (instrument: Instrument): string | undefined => {
  const mic = toMic(instrument);
  if (mic) return exchangeByMic(mic)?.zone;
  return instrument.kind === 'crypto' || instrument.kind === 'currency' ? 'UTC' : undefined;
};

/** The usual trading day on the local date of `time`, where the exchange's hours are known. */
export const toUsualDay = (instrument: Instrument, time: number): TradingDay | undefined => {
  const mic = toMic(instrument) ?? '';
  const usual = toUsual(mic);
  const zone = toInstrumentZone(instrument);
  if (!usual || !zone) return undefined;
  const { date } = toLocal(time, zone);
  const at = (seconds: number): number => toInstant(date, seconds, zone);
  const regular = { start: at(usual.open), end: at(usual.close) };
  if (!US_EXTENDED.has(mic)) return { regular };
  return {
    pre: { start: at(4 * 3600), end: regular.start },
    regular,
    post: { start: regular.end, end: at(20 * 3600) },
  };
};

/** A figure this young is of a market that is open, where nothing is known of its hours; milliseconds. */
const STILL_TRADING = 20 * 60_000;
/** In the first minutes of a day the last trade may still be the day before's; milliseconds. */
const OPENING = 30 * 60_000;

/**
 * The session by usual hours and the clock, held against the last trade: a regular session without a trade of that
 * day is a holiday, or over early.
 */
export const toClockSession = (instrument: Instrument, now: number, lastTrade: number): Session => {
  const day = toUsualDay(instrument, now);
  const zone = toInstrumentZone(instrument);
  if (!day || !zone) return now - lastTrade < STILL_TRADING ? 'regular' : 'closed';
  const today = toLocal(now, zone);
  if (today.weekday === 0 || today.weekday === 6) return 'closed';
  const session = toSession(day, now);
  const traded = toLocal(lastTrade, zone).date === today.date || now < day.regular.start + OPENING;
  return traded || session === 'pre' ? session : 'closed';
};

const HALF_A_DAY = 12 * 3_600_000;

/** The session at a later instant than the quote's: by its own calendar while that day lasts, then by usual hours. */
export const toSessionLater = ({ instrument, hours }: Quote, now: number): Session => {
  if (hours && now < hours.regular.end + HALF_A_DAY) return toSession(hours, now);
  return toClockSession(instrument, now, now);
};
