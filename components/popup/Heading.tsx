import { useState } from 'preact/hooks';
import type { Format } from '../../utils/format.ts';
import { joinParts, plural, t } from '../../utils/i18n.ts';
import { CopyIcon, RefreshIcon } from '../icons.tsx';
import { directionOf, toMove } from '../Move.tsx';
import type { CopyKind, PopupProps, PopupRow } from './PopupApp.tsx';

const kinds = { text: 'copyText', csv: 'copyCsv', tradingview: 'copyTradingview', yahoo: 'copyYahoo' } as const;

export type HeadingProps = Pick<PopupProps, 'format' | 'now' | 'act' | 'copied' | 'refreshing'> & {
  readonly rows: readonly PopupRow[];
};

/** How many instruments the page has, how they fare, how old the figures are; refresh and copy. */
export function Heading({ rows, format, now, act, copied, refreshing }: HeadingProps) {
  const [copying, setCopying] = useState(false);
  const summary = joinParts([summaryOf(rows, format), ageOf(rows, format, now)]);
  return (
    <header>
      <div class="title">
        <h1>{plural('popupHeading', rows.length, format.count(rows.length))}</h1>
        <p key={summary} class="muted">
          {summary}
        </p>
      </div>
      <button
        type="button"
        class={`icon ${refreshing ? 'turning' : ''}`}
        aria-label={t('refresh')}
        title={t('refresh')}
        onClick={act.refresh}
      >
        <RefreshIcon />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={t('copy')}
        title={t('copy')}
        aria-expanded={copying}
        onClick={() => setCopying(!copying)}
      >
        <CopyIcon />
      </button>
      {copying && (
        <p class="kinds">
          <span class="muted">{t('copy')}</span>
          {(Object.keys(kinds) as CopyKind[]).map((kind) => (
            <button key={kind} type="button" class="link" onClick={() => act.copy(kind)}>
              {t(kinds[kind])}
              {copied === kind && ' ✓'}
            </button>
          ))}
          <span class="hidden" aria-live="polite">
            {copied && t('copied')}
          </span>
        </p>
      )}
    </header>
  );
}

/** «As of 12:30», of the newest figure. */
function ageOf(rows: readonly PopupRow[], format: Format, now: number): string | undefined {
  const times = rows.flatMap(({ result }) => (result?.ok ? [result.value.time] : []));
  return times.length > 0 ? t('asOf', format.time(Math.max(...times), now)) : undefined;
}

/** «4 up · 2 down», of those whose move is known. */
function summaryOf(rows: readonly PopupRow[], format: Format): string {
  const moves = rows.flatMap(({ result }) =>
    result?.ok ? [toMove(result.value.price, result.value.previousClose)] : [],
  );
  const directions = moves.flatMap((move) => (move ? [directionOf(move)] : []));
  const count = (direction: string) => directions.filter((one) => one === direction).length;
  const parts = [
    ['summaryUp', count('up')],
    ['summaryDown', count('down')],
    ['summaryFlat', count('flat')],
  ] as const;
  return parts.flatMap(([key, number]) => (number > 0 ? [t(key, format.count(number))] : [])).join(' · ');
}
