import { useState } from 'preact/hooks';
import type { Format } from '../../utils/format.ts';
import { type MessageKey, t } from '../../utils/i18n.ts';
import type { Result } from '../../utils/result.ts';
import type { Settings } from '../../utils/settings.ts';
import { Opening } from './Opening.tsx';
import { Sites } from './Sites.tsx';

/** Saves settings; says whether it went well. */
export type Save = (settings: Settings) => Promise<Result<Settings, 'full' | 'refused'>>;

export interface OptionsProps {
  readonly settings: Settings;
  readonly format: Format;
  readonly save: Save;
}

const problems = { full: 'settingsFull', refused: 'settingsRefused' } as const satisfies Record<string, MessageKey>;

/** The options page. Whatever is changed is saved at once; a change that is refused is said and leaves all as it was. */
export function OptionsApp({ settings, format, save }: OptionsProps) {
  const [problem, setProblem] = useState<'full' | 'refused' | null>(null);
  /** True when saved. */
  const change = async (next: Settings): Promise<boolean> => {
    const saved = await save(next);
    setProblem(saved.ok ? null : saved.error);
    return saved.ok;
  };
  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <p class="problem" role="alert">
        {problem && t(problems[problem])}
      </p>
      <Sites settings={settings} change={change} />
      <Opening settings={settings} format={format} change={change} />
    </main>
  );
}
