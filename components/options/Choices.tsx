import { type MessageKey, t } from '../../utils/i18n.ts';
import { choices, type Settings } from '../../utils/settings.ts';

type Key = Exclude<keyof typeof choices, 'mode'>;

const labels: { readonly [K in Key]: (value: Settings[K]) => string } = {
  opening: (value) => t(`opening_${value}`),
  fetching: (value) => t(`fetching_${value}`),
  underline: (value) => t(`underline_${value}`),
  colours: (value) => t(`colours_${value}`),
  theme: (value) => t(`theme_${value}`),
  size: (value) => t(`size_${value}`),
  density: (value) => t(`density_${value}`),
};

/** Where the default, which settings name first, is not what a reader looks for first. */
const shown: { readonly [K in Key]?: readonly Settings[K][] } = { size: ['small', 'normal', 'large'] };

export interface ChoicesProps<K extends Key> {
  /** The setting. */
  readonly of: K;
  readonly legend: MessageKey;
  readonly settings: Settings;
  readonly change: (settings: Settings) => unknown;
}

/** One of a few: a group of radio buttons, saved at once. */
export function Choices<K extends Key>({ of, legend, settings, change }: ChoicesProps<K>) {
  const values = shown[of] ?? (choices[of] as unknown as readonly Settings[K][]);
  return (
    <fieldset class={`choices ${of}`}>
      <legend>{t(legend)}</legend>
      {values.map((value) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={of}
            checked={settings[of] === value}
            onChange={() => change({ ...settings, [of]: value })}
          />
          {labels[of](value)}
        </label>
      ))}
    </fieldset>
  );
}
