import { t } from '../../utils/i18n.ts';
import { parseIgnored } from '../../utils/ignored.ts';
import { Removable } from './Removable.tsx';
import type { SectionProps } from './section.ts';

const wordsOf = (entry: string): string => {
  const { symbol, host } = parseIgnored(entry);
  return host === undefined ? t('ignoredAnywhere', symbol) : t('ignoredOn', symbol, host);
};

/** What the reader said is no ticker; each can be taken back. */
export function Ignored({ settings, change }: SectionProps) {
  const { ignored } = settings;
  if (ignored.length === 0) return <p class="muted">{t('ignoredEmpty')}</p>;
  const remove = (entry: string) => change({ ...settings, ignored: ignored.filter((one) => one !== entry) });
  return <Removable items={ignored} wordsOf={wordsOf} onRemove={remove} />;
}
