import { t } from '../../utils/i18n.ts';
import type { AnswerFailure } from '../../utils/messages.ts';
import type { Option } from '../../utils/quotes/resolution.ts';
import { type Instrument, instrumentKey } from '../../utils/symbology/instrument.ts';
import { failureText } from '../Failure.tsx';

export interface LookUpProps {
  readonly query: string;
  /** Undefined while nothing was asked for. */
  readonly options: readonly Option[] | undefined;
  /** Whether `options` are the quote service's answer. */
  readonly far: boolean;
  /** Why the quote service gave none. */
  readonly failure: AnswerFailure | undefined;
  /** Name of the quote service that is searched. */
  readonly service: string;
  readonly onType: (query: string) => void;
  /** Asks the quote service. */
  readonly onAsk: () => void;
  readonly onPick: (instrument: Instrument) => void;
}

/** A box that looks any ticker or company up: at once in what comes with the extension, elsewhere only when told to. */
export function LookUp({ query, options, far, failure, service, onType, onAsk, onPick }: LookUpProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    const first = options?.[0];
    if (first) onPick(first.instrument);
    else if (query.trim()) onAsk();
  };
  return (
    <form class="find" onSubmit={submit}>
      <input
        type="search"
        value={query}
        placeholder={t('lookUp')}
        aria-label={t('lookUp')}
        aria-describedby="find-hint"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id="find-hint" class="hidden">
        {t('lookUpHint')}
      </p>
      {options && query.trim() !== '' && (
        <ul>
          {options.map((option) => (
            <li key={instrumentKey(option.instrument)}>
              <button type="button" onClick={() => onPick(option.instrument)}>
                <b>{option.instrument.symbol}</b>
                <span class="name" dir="auto">
                  {option.name}
                </span>
                <small class="muted">{option.venue ?? option.instrument.exchange}</small>
              </button>
            </li>
          ))}
          {!far && (
            <li>
              <button type="button" class="far" onClick={onAsk}>
                {t('lookUpFar', query.trim(), service)}
              </button>
            </li>
          )}
        </ul>
      )}
      <p class={failure ? 'problem' : 'muted'} role="status">
        {failure && failure.code !== 'choice' && failureText(failure.code, query.trim())}
        {!failure && far && options?.length === 0 && t('lookUpNone', query.trim())}
      </p>
    </form>
  );
}
