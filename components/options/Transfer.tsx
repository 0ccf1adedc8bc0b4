import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import type { FileProblem } from '../../utils/transfer.ts';
import type { SectionProps } from './section.ts';

/** All options to a file and from one; and back to the first day's. */
export function Transfer({ exportFile, importFile, reset }: SectionProps) {
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) setProblem(await importFile(file));
    input.value = '';
  };
  return (
    <>
      <p class="muted">{t('transferHint')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={exportFile}>
          {t('exportFile')}
        </button>
        <label class="button">
          {t('importFile')}
          <input
            type="file"
            class="hidden"
            accept="application/json,.json"
            aria-describedby="import-problem"
            onChange={(event) => read(event.currentTarget)}
          />
        </label>
        <button type="button" class="button" onClick={reset}>
          {t('reset')}
        </button>
      </p>
      <p id="import-problem" class="problem" role="alert">
        {problem && t(problem === 'newer' ? 'import_newer' : 'import_not_ours')}
      </p>
    </>
  );
}
