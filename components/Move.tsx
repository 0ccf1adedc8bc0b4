import type { Format } from '../utils/format.ts';
import { t } from '../utils/i18n.ts';
import type { Quote } from '../utils/quotes/quote.ts';

/** A change in money, and as a share of its base. */
export interface PriceMove {
  readonly change: number;
  readonly share: number;
}

/** Without the dust of binary fractions, which would round 1.005 down. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** The move of a price against its base, computed; undefined where there is no base. */
export const toMove = (price: number, base: number | undefined): PriceMove | undefined =>
  base === undefined || base <= 0 ? undefined : { change: tidy(price - base), share: tidy((price - base) / base) };

export type Direction = 'up' | 'down' | 'flat';

/** The direction as a reader sees it: a move that rounds to 0.00 % is flat. */
export const directionOf = ({ share }: PriceMove): Direction =>
  Math.abs(share) < 0.00005 ? 'flat' : share > 0 ? 'up' : 'down';

const arrows: Readonly<Record<Direction, string>> = { up: '▲', down: '▼', flat: '■' };

export interface MoveProps {
  readonly move: PriceMove | undefined;
  readonly quote: Pick<Quote, 'currency' | 'priceHint'>;
  readonly format: Format;
  /** Without the pill around it, for a second line. */
  readonly plain?: boolean;
  /** The percentage alone, for a table. */
  readonly short?: boolean;
}

/** A move in money and percent, with sign, arrow and colour: no one of them carries it alone. */
export function Move({ move, quote, format, plain = false, short = false }: MoveProps) {
  if (!move) return <span class="move none">{t('noMove')}</span>;
  const direction = directionOf(move);
  return (
    <span class={`move ${direction}${plain || short ? '' : ' pill'}`}>
      <span aria-hidden="true">{arrows[direction]}</span>
      {!short && <span>{format.change(move.change, quote.currency, quote.priceHint)}</span>}
      <span>{format.percent(move.share)}</span>
    </span>
  );
}
