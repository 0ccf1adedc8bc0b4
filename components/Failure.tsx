import type { Format } from '../utils/format.ts';
import { t } from '../utils/i18n.ts';
import type { AnswerFailure } from '../utils/messages.ts';

export interface FailureProps {
  readonly failure: Exclude<AnswerFailure, { code: 'choice' }>;
  readonly symbol: string;
  readonly format: Format;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly onRetry: () => void;
  readonly onOptions: () => void;
}

/** Why there is no figure, in words, and a way to try again. */
export function Failure({ failure, symbol, format, now, onRetry, onOptions }: FailureProps) {
  const retryAt = 'retryAt' in failure ? failure.retryAt : undefined;
  return (
    <div class="body failure">
      <p class="reason">{failureText(failure.code, symbol)}</p>
      {retryAt !== undefined && retryAt > now && <p class="muted">{t('retryAfter', format.time(retryAt, now))}</p>}
      <div class="deeds">
        <button type="button" class="retry" onClick={onRetry}>
          {t('tryAgain')}
        </button>
        {failure.code === 'forbidden' && (
          <button type="button" class="retry" onClick={onOptions}>
            {t('options')}
          </button>
        )}
      </div>
    </div>
  );
}

/** One sentence a reader understands. */
export const failureText = (code: FailureProps['failure']['code'], symbol: string): string =>
  t(`failure_${code.replaceAll('-', '_') as Underscored<FailureProps['failure']['code']>}`, symbol);

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
