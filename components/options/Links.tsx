import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { type TemplateProblem, templatePlaces, templateProblem } from '../../utils/links.ts';
import { Removable } from './Removable.tsx';
import type { SectionProps } from './section.ts';

const words = {
  'no-address': 'link_no_address',
  'not-https': 'link_not_https',
  'no-place': 'link_no_place',
  'unknown-place': 'link_unknown_place',
} as const satisfies Record<TemplateProblem, string>;

/** Quote pages of the reader's own, offered in the card before the others. */
export function Links({ settings, change }: SectionProps) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const { links } = settings;
  const template = typed.trim();
  const problem = tried && !links.includes(template) ? templateProblem(template) : undefined;
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (templateProblem(template) || !(await change({ ...settings, links: [...new Set([...links, template])] })))
      return;
    setTyped('');
    setTried(false);
  };
  return (
    <form class="add" onSubmit={submit} noValidate>
      <label for="link">{t('linkAdd')}</label>
      <div>
        <input
          id="link"
          value={typed}
          placeholder="https://example.com/{symbol}"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          inputMode="url"
          dir="ltr"
          aria-invalid={problem !== undefined}
          aria-describedby="link-hint link-problem"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('linkKeep')}
        </button>
      </div>
      <p id="link-problem" class="problem" role="alert">
        {problem && t(words[problem])}
      </p>
      <p id="link-hint" class="muted">
        {t('linkHint', templatePlaces.map((place) => `{${place}}`).join(' '))}
      </p>
      {links.length > 0 && (
        <Removable
          items={links}
          onRemove={(link) => change({ ...settings, links: links.filter((one) => one !== link) })}
        />
      )}
    </form>
  );
}
