import { type Code, readCode, skipOpening } from '../code.ts';
import { type Label, labelBefore } from '../label.ts';
import { readList } from '../list.ts';
import type { Found, Reading, Rule } from '../rule.ts';
import { decide, exchangesOfLabel, fitsExchange, normalise } from '../venues.ts';

/** `NYSE: BABA`, `（纽交所：NIO）`, `Nasdaq/TSX: OTEX`, `NASDAQ: FOXA, FOX`. */
export const exchangeSymbol: Rule = {
  name: 'exchange-symbol',
  places: ['colon'],
  find(reading, place) {
    const label = labelBefore(reading.text, place.start);
    return label ? readAfter(reading, label, place.start + 1) : [];
  },
};

/** Further labels in front of one, joined to it: `NYSE-A/TSX: BTG`. */
function labelsInFront(text: string, label: Label): Label[] {
  const joined = /(?:\/|&|\+|\||,| and | und | et )\s?$/.exec(text.slice(Math.max(0, label.start - 6), label.start));
  if (joined === null) return [label];
  const other = labelBefore(text, label.start - joined[0].length);
  return other ? [...labelsInFront(text, other), label] : [label];
}

function readAfter(reading: Reading, label: Label, at: number): readonly Found[] {
  const { text } = reading;
  const labels = labelsInFront(text, label);
  const mics = labels.map(({ written }) => exchangesOfLabel(written));
  const fits = (written: string): boolean => mics.some((one) => one.some((mic) => fitsExchange(mic, written)));
  const first = readCode(text, skipOpening(text, at), fits);
  if (first === undefined) return [];
  return readList(text, first, fits).map((code, index) =>
    toFound(mics, code, index === 0 ? (labels[0]?.start ?? label.start) : code.start),
  );
}

function toFound(mics: readonly (readonly string[])[], code: Code, start: number): Found {
  const choices = mics.map((one) => decide(one, code.written));
  const own = choices.find((one) => one.length > 0) ?? [];
  const exchange = own.length === 1 ? (own[0] ?? null) : null;
  const others = exchange === null ? own : choices.flat().filter((mic) => mic !== exchange);
  return {
    symbol: normalise(exchange, code.written),
    exchange,
    kind: 'equity',
    start,
    end: code.end,
    ...(others.length > 0 && { candidates: [...new Set(others)] }),
  };
}
