import type { Line } from '../utils/quotes/quote.ts';

export interface SparklineProps {
  /** The day's prices; fewer than two draw nothing but keep the place. */
  readonly line: Line | undefined;
  /** The price that the move is measured against: a dotted level, and what decides the colour. */
  readonly base: number | undefined;
  /** A point in time that is marked where the line has it: the publication. */
  readonly mark?: { readonly time: number; readonly price: number } | undefined;
  /** What a screen reader says of it; none where the figures beside it say all. */
  readonly label?: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const INSET = 4;

/** A line of prices, no axes: the shape of the day. */
export function Sparkline({ line, base, mark, label, width, height }: SparklineProps) {
  const shape = line && line.closes.length > 1 ? shapeOf(line, base, mark, width, height) : undefined;
  const naming = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg class={`sparkline ${shape?.direction ?? ''}`} viewBox={`0 0 ${width} ${height}`} {...naming}>
      {shape && (
        <>
          <path class="area" d={`${shape.path}V${height}H${INSET}Z`} />
          {shape.base !== undefined && <path class="base" d={`M${INSET} ${shape.base}H${width - INSET}`} />}
          <path class="line" d={shape.path} />
          <circle cx={width - INSET} cy={shape.last} r="2.5" />
          {shape.mark && <circle class="mark" cx={shape.mark.x} cy={shape.mark.y} r="3.5" />}
        </>
      )}
    </svg>
  );
}

/** What passes while nothing trades, a night above all, is drawn no longer than so many of the line's usual steps. */
const PAUSE = 12;

/** Where a moment stands on a line, evenly in time but for the pauses: they would be most of the picture. */
function scaleOf(times: readonly number[]): (time: number) => number {
  const steps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  const most = PAUSE * ([...steps].sort((a, b) => a - b)[steps.length >> 1] || Number.POSITIVE_INFINITY);
  const places = [0];
  for (const [i, step] of steps.entries()) places.push((places[i] ?? 0) + Math.min(step, most));
  return (time) => {
    const i = times.findLastIndex((one) => one <= time);
    return (places[i] ?? 0) + Math.min(time - (times[i] ?? time), most);
  };
}

/** Prices → the SVG path; the base is in the picture too, so that above and below it can be seen. */
function shapeOf(
  { times, closes }: Line,
  base: number | undefined,
  mark: SparklineProps['mark'],
  width: number,
  height: number,
) {
  const [start, end] = [times[0] ?? 0, times.at(-1) ?? 1];
  const marked = mark && mark.time >= start && mark.time <= end ? mark : undefined;
  const all = [...closes, ...(base === undefined ? [] : [base]), ...(marked ? [marked.price] : [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const round = (value: number) => Math.round(value * 10) / 10;
  const place = scaleOf(times);
  const x = (time: number) => round(INSET + (place(time) / (place(end) || 1)) * (width - 2 * INSET));
  const y = (price: number) => round(INSET + ((high - price) / (high - low || 1)) * (height - 2 * INSET));
  const last = closes.at(-1) ?? 0;
  return {
    path: `M${closes.map((close, i) => `${x(times[i] ?? end)} ${y(close)}`).join('L')}`,
    base: base === undefined ? undefined : y(base),
    mark: marked && { x: x(marked.time), y: y(marked.price) },
    last: y(last),
    direction: last >= (base ?? closes[0] ?? last) ? 'up' : 'down',
  };
}
