import { t } from '../../utils/i18n.ts';
import { CloseIcon } from '../icons.tsx';

export interface RemovableProps {
  readonly items: readonly string[];
  readonly wordsOf?: (item: string) => string;
  readonly onRemove: (item: string) => void;
}

/** A list whose items can each be removed. */
export function Removable({ items, wordsOf = (item) => item, onRemove }: RemovableProps) {
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item}>
          <span dir="auto">{wordsOf(item)}</span>
          <button type="button" class="icon" aria-label={t('remove', wordsOf(item))} onClick={() => onRemove(item)}>
            <CloseIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}
