import { useState } from 'preact/hooks';
import { parseHost } from '../../utils/hosts.ts';
import { t } from '../../utils/i18n.ts';
import { Removable } from './Removable.tsx';
import type { SectionProps } from './section.ts';

const modes = { 'all-but': { list: 'off', label: 'modeAllBut' }, only: { list: 'on', label: 'modeOnly' } } as const;

/** On which sites the extension is at work: all but a list, or only a list. */
export function Sites({ settings, change }: SectionProps) {
  return (
    <>
      <fieldset>
        <legend>{t('modeLegend')}</legend>
        {(['all-but', 'only'] as const).map((mode) => (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="mode"
              checked={settings.mode === mode}
              onChange={() => change({ ...settings, mode })}
            />
            {t(modes[mode].label)}
          </label>
        ))}
      </fieldset>
      <HostList key={settings.mode} settings={settings} change={change} />
    </>
  );
}

function HostList({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  const key = modes[settings.mode].list;
  const hosts = settings[key];
  const [said, setSaid] = useState('');
  const remove = async (host: string) => {
    if (await change({ ...settings, [key]: hosts.filter((one) => one !== host) })) setSaid(t('hostRemoved', host));
  };
  const add = async (host: string) => {
    const added = await change({ ...settings, [key]: [...hosts, host].sort() });
    if (added) setSaid(t('hostAdded', host));
    return added;
  };
  return (
    <>
      <AddHost hosts={hosts} add={add} />
      {hosts.length === 0 && <p class="muted">{t(key === 'off' ? 'listEmptyOff' : 'listEmptyOn')}</p>}
      <Removable items={hosts} onRemove={remove} />
      <p class="hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}

interface AddHostProps {
  readonly hosts: readonly string[];
  /** True when saved. */
  readonly add: (host: string) => Promise<boolean>;
}

/** A field that says what is wrong with a host while it is typed, and keeps what was typed until it is saved. */
function AddHost({ hosts, add }: AddHostProps) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const parsed = parseHost(typed);
  const problem = problemOf(typed, parsed, hosts, tried);

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!parsed.ok || hosts.includes(parsed.value) || !(await add(parsed.value))) return;
    setTyped('');
    setTried(false);
  };

  return (
    <form class="add" onSubmit={submit} noValidate>
      <label for="host">{t('addSite')}</label>
      <div>
        <input
          id="host"
          value={typed}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          inputMode="url"
          dir="ltr"
          aria-invalid={problem !== ''}
          aria-describedby="host-hint host-problem"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('add')}
        </button>
      </div>
      <p id="host-problem" class="problem" role="alert">
        {problem}
      </p>
      <p id="host-hint" class="muted">
        {t('addSiteHint')}
      </p>
    </form>
  );
}

function problemOf(typed: string, parsed: ReturnType<typeof parseHost>, hosts: readonly string[], tried: boolean) {
  if (parsed.ok) return hosts.includes(parsed.value) ? t('hostListed', parsed.value) : '';
  if (parsed.error === 'empty') return tried ? t('hostEmpty') : '';
  return t('hostBad', typed.trim());
}
