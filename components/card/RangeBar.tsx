import type { Range } from '../../utils/quotes/quote.ts';

export interface RangeBarProps {
  readonly label: string;
  /** Undefined where the source does not say: the row stays, empty. */
  readonly range: Range | undefined;
  readonly price: number;
  readonly money: (value: number) => string;
}

/** A range from low to high, with the price on it. */
export function RangeBar({ label, range, price, money }: RangeBarProps) {
  const share = range ? (price - range.low) / (range.high - range.low || 1) : 0;
  return (
    <>
      <span class="muted">{label}</span>
      <span>{range ? money(range.low) : '–'}</span>
      <i class="bar">{range && <i style={{ insetInlineStart: `${Math.min(1, Math.max(0, share)) * 100}%` }} />}</i>
      <span>{range && money(range.high)}</span>
    </>
  );
}
