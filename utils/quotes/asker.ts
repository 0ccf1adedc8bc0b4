import { fail } from '../result.ts';
import { type Asked, ask, type Request } from './ask.ts';
import type { Health } from './health.ts';
import type { Http } from './http.ts';
import type { Lanes } from './lanes.ts';

export interface AskerOptions {
  readonly http: Http;
  readonly lanes: Lanes;
  readonly health: Health;
}

/** Asks sources politely: in their host's lane, never during a pause, and keeps book of how they fare. */
export const createAsker = ({ http, lanes, health }: AskerOptions) => {
  const toPaused = (id: string): Asked<never> | undefined => {
    const retryAt = health.closedUntil(id);
    return retryAt === undefined
      ? undefined
      : fail({ code: 'rate-limited', source: id, retryAt, detail: 'paused after too many requests' });
  };

  return async <T>(request: Request<T>): Promise<Asked<T>> => {
    const { id, hosts, pace } = request.provider;
    const paused = toPaused(id);
    if (paused) return paused;
    return lanes(hosts[0] ?? id, pace, async () => {
      // The pause may have begun while this waited in line.
      const meanwhile = toPaused(id);
      if (meanwhile) return meanwhile;
      const asked = await ask(http, request);
      const limited = asked.ok && asked.value.find((answer) => !answer.ok && answer.error.code === 'rate-limited');
      if (limited) health.failed(id, { code: 'rate-limited' });
      else if (asked.ok) health.answered(id);
      else health.failed(id, asked.error);
      return asked;
    });
  };
};

export type Asker = ReturnType<typeof createAsker>;
