import { type MessageKey, t } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings.ts';

export interface FlagProps {
  /** The setting. */
  readonly of: 'usListings' | 'coloured' | 'badges';
  readonly label: MessageKey;
  /** Identifier of what explains it. */
  readonly hint: string;
  readonly settings: Settings;
  readonly change: (settings: Settings) => unknown;
}

/** What is on or off: a checkbox, saved at once. */
export function Flag({ of, label, hint, settings, change }: FlagProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        aria-describedby={hint}
        checked={settings[of]}
        onChange={(event) => change({ ...settings, [of]: event.currentTarget.checked })}
      />
      {t(label)}
    </label>
  );
}
