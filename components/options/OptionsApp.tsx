import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { ruleExamples } from '../../utils/rule-examples.ts';
import type { SaveProblem } from '../../utils/settings.ts';
import { listSources } from '../../utils/source-names.ts';
import { saveProblemText } from '../save-problem.ts';
import { About } from './About.tsx';
import { Fetching } from './Fetching.tsx';
import { Ignored } from './Ignored.tsx';
import { Keyboard } from './Keyboard.tsx';
import { Links } from './Links.tsx';
import { Looks } from './Looks.tsx';
import { Opening } from './Opening.tsx';
import { Rules } from './Rules.tsx';
import { Sites } from './Sites.tsx';
import { Sources } from './Sources.tsx';
import type { SectionProps } from './section.ts';
import { markSought, toPlain, toWords } from './sought.ts';
import { Transfer } from './Transfer.tsx';

interface Section {
  readonly title: MessageKey;
  /** Stems of the messages in it: what a search looks through. */
  readonly words: readonly string[];
  /** What else stands in it, in no language. */
  readonly names?: (props: SectionProps) => readonly string[];
  readonly View: FunctionComponent<SectionProps>;
}

const sections: readonly Section[] = [
  {
    title: 'sitesHeading',
    words: ['mode', 'addSite', 'listEmpty'],
    names: ({ settings }) => settings[settings.mode === 'only' ? 'on' : 'off'],
    View: Sites,
  },
  { title: 'ignoredHeading', words: ['ignored'], View: Ignored },
  {
    title: 'sourcesHeading',
    words: ['source', 'key', 'allow'],
    names: () => listSources().map(({ name }) => name),
    View: Sources,
  },
  {
    title: 'rulesHeading',
    words: ['rule', 'usListings'],
    names: () => Object.values(ruleExamples),
    View: Rules,
  },
  { title: 'looksHeading', words: ['underline', 'colour', 'badges', 'moves', 'theme', 'size', 'density'], View: Looks },
  { title: 'fetchingHeading', words: ['fetch', 'most'], View: Fetching },
  { title: 'openingHeading', words: ['opening', 'dwell'], View: Opening },
  { title: 'linksHeading', words: ['link'], View: Links },
  {
    title: 'keysHeading',
    words: ['keys', 'omnibox'],
    names: ({ commands, keyword = '' }) => [
      keyword,
      ...commands.flatMap(({ description, shortcut }) => [description, shortcut]),
    ],
    View: Keyboard,
  },
  { title: 'transferHeading', words: ['transfer', 'import', 'export', 'reset'], View: Transfer },
  { title: 'aboutHeading', words: ['about'], View: About },
];

export interface OptionsProps extends Omit<SectionProps, 'title'> {
  /** Why the last change was not saved. */
  readonly problem: SaveProblem | undefined;
  /** What is said of the last change; none before the first. */
  readonly notice: 'saved' | 'undone' | undefined;
  readonly undo: () => void;
  /** Every message that begins with a stem, in one text: for the search. */
  readonly wordsOf: (stem: string) => string;
}

/** Whether every word that was typed stands somewhere in a section. */
function isSought({ title, words, names }: Section, typed: readonly string[], props: OptionsProps): boolean {
  const text = toPlain([t(title), ...words.map(props.wordsOf), ...(names?.(props) ?? [])].join(' '));
  return typed.every((word) => text.includes(word));
}

/** The options page. Whatever is changed is saved at once; one click takes it back; a refusal leaves all as it was. */
export function OptionsApp(props: OptionsProps) {
  const { problem, notice, undo } = props;
  const [query, setQuery] = useState('');
  const sought = query.trim();
  const typed = toWords(sought);
  const shown = sections.filter((section) => isSought(section, typed, props));
  useEffect(() => markSought(document.querySelectorAll('main > section'), typed));
  return (
    <main>
      <header>
        <h1>{t('optionsTitle')}</h1>
        <input
          type="search"
          value={query}
          placeholder={t('optionsSearch')}
          aria-label={t('optionsSearch')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </header>
      {sought === '' && (
        <nav aria-label={t('optionsTitle')}>
          {sections.map(({ title }) => (
            <a key={title} href={`#${title}`}>
              {t(title)}
            </a>
          ))}
        </nav>
      )}
      {shown.length === 0 && <p role="status">{t('optionsNoMatch', sought)}</p>}
      {shown.map(({ title, View }) => (
        <section key={title} id={title} aria-labelledby={`${title}-heading`}>
          <h2 id={`${title}-heading`}>{t(title)}</h2>
          <View {...props} />
        </section>
      ))}
      <div class="notice" aria-live="polite">
        {problem && <p class="problem">{saveProblemText(problem)}</p>}
        {!problem && notice && (
          <p>
            {t(notice)}
            {notice === 'saved' && (
              <button type="button" class="link" onClick={undo}>
                {t('undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </main>
  );
}
