import { fail } from '../result.ts';
import { type Asked, type AskFailure, ask, type Request } from './ask.ts';
import type { Health } from './health.ts';
import type { Http } from './http.ts';
import type { Lanes } from './lanes.ts';

export interface AskerOptions {
  readonly http: Http;
  readonly lanes: Lanes;
  readonly health: Health;
  readonly now: () => number;
}

interface Failed {
  readonly at: number;
  readonly error: AskFailure;
}

/** Asks sources politely: in their host's lane, never during a pause, and keeps book of how they fare. */
export const createAsker = ({ http, lanes, health, now }: AskerOptions) => {
  const latest = new Map<string, Failed>();

  const toPaused = (id: string, insisted: number | undefined): Asked<never> | undefined => {
    const retryAt = health.closedUntil(id);
    if (retryAt === undefined || (insisted !== undefined && health.mayProbe(id, insisted))) return undefined;
    return fail({ code: 'rate-limited', source: id, retryAt, detail: 'paused after too many requests' });
  };

  /** What failed those before in the line, since this one joined it, would fail it too: it need not wait for that. */
  const toForeseen = (id: string, since: number): Asked<never> | undefined => {
    const failed = latest.get(id);
    return failed && failed.at > since && health.isAiling(id) ? fail(failed.error) : undefined;
  };

  const fare = (id: string, error: AskFailure | undefined): void => {
    if (!error) return health.answered(id);
    latest.set(id, { at: now(), error });
    health.failed(id, error);
  };

  return async <T>(request: Request<T>): Promise<Asked<T>> => {
    const { id, hosts, pace } = request.provider;
    const joined = now();
    const foresee = () => toForeseen(id, joined) ?? toPaused(id, request.insisted);
    const run = async (): Promise<Asked<T>> => {
      const wait = request.insisted === undefined ? 0 : health.probe(id);
      if (wait > 0) await new Promise((pass) => setTimeout(pass, wait));
      const asked = await ask(http, request);
      const limited = asked.ok && asked.value.some((answer) => !answer.ok && answer.error.code === 'rate-limited');
      fare(id, limited ? { code: 'rate-limited' } : asked.ok ? undefined : asked.error);
      return asked;
    };
    return lanes(hosts[0] ?? id, pace, run, foresee);
  };
};

export type Asker = ReturnType<typeof createAsker>;
