import type { Messages, PageInstrument, Step, Turn } from '../messages.ts';
import { onMessage } from '../messenger.ts';
import { isOwnPage } from '../ours.ts';
import { isObject } from '../settings.ts';
import type { Instrument } from '../symbology/instrument.ts';

const isNothing = (data: unknown): data is undefined => data == null;

const isInstrument = (data: unknown): data is Instrument =>
  isObject(data) &&
  typeof data.symbol === 'string' &&
  typeof data.kind === 'string' &&
  (data.exchange === null || typeof data.exchange === 'string');

const isPageInstrument = (data: unknown): data is PageInstrument =>
  isObject(data) && isInstrument(data.instrument) && typeof data.mentions === 'number';

/** Every message to content scripts and the data that it may carry; plain guards, as no content script carries zod. */
export const guards = {
  page: isNothing,
  sayAgain: isNothing,
  reveal: (data: unknown): data is { instrument: Instrument } => isObject(data) && isInstrument(data.instrument),
  step: (data: unknown): data is Step => data === 'next' || data === 'previous' || data === 'open',
  turn: (data: unknown): data is Turn =>
    isObject(data) && /^(?:next|previous|open|leave)$/.test(String(data.how)) && typeof data.entering === 'boolean',
  frameHas: (data: unknown): data is { frame: number; instruments: readonly PageInstrument[] } =>
    isObject(data) &&
    typeof data.frame === 'number' &&
    Array.isArray(data.instruments) &&
    data.instruments.every(isPageInstrument),
};

type Heard = { [K in keyof typeof guards]: (typeof guards)[K] extends (data: unknown) => data is infer T ? T : never };

/** Hears a message to this page: only from the worker and from pages of the extension's, and only what was agreed. */
export function hear<K extends keyof Heard & keyof Messages>(
  name: K,
  answer: (data: Heard[K]) => ReturnType<Messages[K]>,
): void {
  onMessage(name, ({ data, sender }) => {
    if (!isOwnPage(sender) || !guards[name](data)) throw new Error('not heard');
    return answer(data as Heard[K]);
  });
}
