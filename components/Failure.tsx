import type { Format } from '../utils/format.ts';
import { t } from '../utils/i18n.ts';
import type { FailureCode, QuoteFailure } from '../utils/quotes/quote.ts';

export interface FailureProps {
  readonly failure: QuoteFailure;
  readonly symbol: string;
  readonly format: Format;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly onRetry: () => void;
}

/** Why there is no figure, in words, and a way to try again. */
export function Failure({ failure, symbol, format, now, onRetry }: FailureProps) {
  const { code, retryAt } = failure;
  return (
    <div class="body failure">
      <p class="reason">{failureText(code, symbol)}</p>
      {retryAt !== undefined && retryAt > now && <p class="muted">{t('retryAfter', format.time(retryAt, now))}</p>}
      <button type="button" class="retry" onClick={onRetry}>
        {t('tryAgain')}
      </button>
    </div>
  );
}

/** One sentence a reader understands. */
export const failureText = (code: FailureCode, symbol: string): string =>
  t(`failure_${code.replaceAll('-', '_') as Underscored<FailureCode>}`, symbol);

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
