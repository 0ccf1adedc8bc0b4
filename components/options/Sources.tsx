import { t } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings.ts';
import { listSources, type SourceInfo } from '../../utils/source-names.ts';
import { DownIcon, UpIcon } from '../icons.tsx';
import { KeyField } from './KeyField.tsx';
import type { SectionProps } from './section.ts';

/** Sources in the reader's order. */
function inOrder({ sources }: Settings): SourceInfo[] {
  const place = ({ id }: SourceInfo) => (sources.includes(id) ? sources.indexOf(id) : sources.length);
  return listSources().sort((one, other) => place(one) - place(other));
}

/** Whom to ask, in which order, and with which keys. */
export function Sources(props: SectionProps) {
  const { settings, change, allowed, allow } = props;
  const order = inOrder(settings);
  const move = (index: number, by: number) => {
    const ids = order.map(({ id }) => id);
    const [moved = ''] = ids.splice(index, 1);
    change({ ...settings, sources: ids.toSpliced(index + by, 0, moved) });
  };
  const turn = (id: string, on: boolean) => {
    const others = settings.sourcesOff.filter((one) => one !== id);
    change({ ...settings, sourcesOff: on ? others : [...others, id] });
  };
  return (
    <>
      <p class="muted">{t('sourcesHint')}</p>
      {!allowed && (
        <p class="problem">
          {t('allowHint')}{' '}
          <button type="button" class="button" onClick={allow}>
            {t('allow')}
          </button>
        </p>
      )}
      <div class="rows">
        {order.map(({ id, name, keyed }, index) => (
          <div key={id} class="row">
            <label class="choice">
              <input
                type="checkbox"
                aria-label={t('sourceUse', name)}
                checked={!settings.sourcesOff.includes(id)}
                onChange={(event) => turn(id, event.currentTarget.checked)}
              />
              <span>
                {name}
                <small class="muted">{t(keyed ? 'sourceKeyed' : 'sourceKeyless')}</small>
              </span>
            </label>
            <button
              type="button"
              class="icon"
              aria-label={t('sourceEarlier', name)}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <UpIcon />
            </button>
            <button
              type="button"
              class="icon"
              aria-label={t('sourceLater', name)}
              disabled={index === order.length - 1}
              onClick={() => move(index, 1)}
            >
              <DownIcon />
            </button>
            {keyed && <KeyField id={id} name={name} {...props} />}
          </div>
        ))}
      </div>
      <p class="muted">{t('keyHint')}</p>
    </>
  );
}
