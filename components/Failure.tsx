import type { Format } from '../utils/format.ts';
import { t } from '../utils/i18n.ts';
import type { AnswerFailure } from '../utils/messages.ts';
import type { CardProps } from './Card.tsx';
import { MoreButton } from './card/MoreButton.tsx';

export interface FailureProps {
  readonly failure: Exclude<AnswerFailure, { code: 'choice' }>;
  readonly symbol: string;
  readonly format: Format;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether "More" is open. */
  readonly open: boolean;
  readonly on: CardProps['on'];
}

/** Why there is no figure, in words, and a way to try again. */
export function Failure({ failure, symbol, format, now, open, on }: FailureProps) {
  const retryAt = 'retryAt' in failure ? failure.retryAt : undefined;
  return (
    <div class="body failure">
      <p class="reason">{failureText(failure.code, symbol)}</p>
      {retryAt !== undefined && retryAt > now && <p class="muted">{t('retryAfter', format.time(retryAt, now))}</p>}
      <div class="deeds">
        {failure.code === 'forbidden' && (
          <button type="button" class="retry" onClick={on.options}>
            {t('options')}
          </button>
        )}
        <button type="button" class="retry" onClick={on.retry}>
          {t('tryAgain')}
        </button>
        <MoreButton open={open} on={on} />
      </div>
    </div>
  );
}

/** One sentence a reader understands. */
export const failureText = (code: FailureProps['failure']['code'], symbol: string): string =>
  t(`failure_${code.replaceAll('-', '_') as Underscored<FailureProps['failure']['code']>}`, symbol);

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : S;
