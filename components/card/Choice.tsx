import { t } from '../../utils/i18n.ts';
import type { Option } from '../../utils/quotes/resolution.ts';
import { type Instrument, instrumentKey } from '../../utils/symbology/instrument.ts';

export interface ChoiceProps {
  readonly symbol: string;
  readonly options: readonly Option[];
  readonly onPick: (instrument: Instrument) => void;
}

/** A symbol of several instruments: the reader says which, rather than that the card guesses. */
export function Choice({ symbol, options, onPick }: ChoiceProps) {
  return (
    <div class="body choices">
      <p>{t('choice', symbol)}</p>
      {options.map((option) => (
        <OptionButton key={instrumentKey(option.instrument)} {...option} onPick={onPick} />
      ))}
    </div>
  );
}

/** An instrument to switch to: its exchange, symbol and name. */
export function OptionButton({ instrument, venue, name, onPick }: Option & Pick<ChoiceProps, 'onPick'>) {
  return (
    <button type="button" class="option" onClick={() => onPick(instrument)}>
      <b>{instrument.symbol}</b> <span>{venue ?? instrument.exchange}</span>
      {name && (
        <small class="muted name" dir="auto">
          {name}
        </small>
      )}
    </button>
  );
}
