import { t } from '../../utils/i18n.ts';
import type { Option } from '../../utils/quotes/resolution.ts';
import { instrumentKey } from '../../utils/symbology/instrument.ts';
import type { CardProps } from '../Card.tsx';
import { MoreButton } from './MoreButton.tsx';

export type ChoiceProps = Pick<CardProps, 'instrument' | 'open' | 'on'> & { readonly options: readonly Option[] };

/** A symbol of several instruments: the reader says which, rather than that the card guesses. */
export function Choice({ instrument, options, open, on }: ChoiceProps) {
  return (
    <div class="body choices">
      <p>{t('choice', instrument.symbol)}</p>
      {options.map((option) => (
        <OptionButton key={instrumentKey(option.instrument)} {...option} onPick={on.pick} />
      ))}
      <MoreButton open={open} on={on} />
    </div>
  );
}

interface OptionProps extends Option {
  readonly onPick: CardProps['on']['pick'];
}

/** An instrument to switch to: its exchange, symbol and name. */
export function OptionButton({ instrument, venue, name, onPick }: OptionProps) {
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
