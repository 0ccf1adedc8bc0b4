import { fail, ok } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { AskFailure } from './ask.ts';
import type { Waiting } from './batcher.ts';
import { present } from './present.ts';
import type { Quote, QuoteFailure, QuoteResult } from './quote.ts';
import type { Refusal } from './source.ts';

/** What is sought; `force`: the reader insists. */
export interface Wish {
  readonly instrument: Instrument;
  readonly force?: boolean | undefined;
}

/** A quote, or why none, and whether that no source knows it is worth remembering. */
export interface Sought {
  readonly result: QuoteResult;
  readonly unknown: boolean;
}

/** `ofBatch`: it says nothing of the instrument alone, which may have been asked for in bad company. */
export type SeekFailure = Omit<AskFailure, 'code'> & {
  readonly code: Refusal['code'] | AskFailure['code'];
  readonly ofBatch?: boolean;
};

/** One instrument on its way from source to source. */
export interface Seeker extends Waiting<Wish, Sought> {
  /** Milliseconds since the epoch. */
  readonly began: number;
  readonly tried: Set<string>;
  readonly failures: SeekFailure[];
  /** Whether a source answers single instruments after its batch failed, by source; common to all of one batch. */
  readonly alone: Map<string, Promise<boolean>>;
  answered: boolean;
  /** Milliseconds for its next answer, where less than usual. */
  timeout?: number | undefined;
  /** Believable but old: kept for when no other source has a younger one. */
  old?: Quote;
}

export const toSeekers = (waiting: readonly Waiting<Wish, Sought>[], began: number): readonly Seeker[] => {
  const alone = new Map<string, Promise<boolean>>();
  return waiting.map((one) => ({
    ...one,
    began,
    tried: new Set<string>(),
    failures: [],
    alone,
    answered: false,
  }));
};

/** The failure that says most: of the first source that answered something. */
const toFailure = (failures: readonly SeekFailure[]): QuoteFailure => {
  const said = failures.filter(({ code }) => code !== 'missing');
  const telling =
    said.find(({ code }) => code === 'unknown-symbol') ??
    said.find(({ unreachable }) => !unreachable) ??
    said.find(({ code }) => code === 'offline') ??
    said[0];
  const { code = 'unknown-symbol', source, retryAt, detail } = telling ?? {};
  return present<QuoteFailure>({ code: code === 'missing' ? 'unknown-symbol' : code, source, retryAt, detail });
};

/** Worth remembering only where no source might have known better, had it worked. */
const isUnknown = ({ failures, old }: Seeker): boolean =>
  old === undefined &&
  failures.some(({ code }) => code === 'unknown-symbol') &&
  failures.every(({ code }) => code === 'unknown-symbol' || code === 'missing');

/** Ends the search with what there is. */
export const settle = (seeker: Seeker): void => {
  const { old, failures, done } = seeker;
  const result: QuoteResult = old ? ok({ ...old, stale: true }) : fail(toFailure(failures));
  done({ result, unknown: isUnknown(seeker) });
};
