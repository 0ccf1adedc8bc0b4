/** An instant as a clock on the wall of a zone shows it. */
export interface LocalTime {
  /** `2026-12-03`; as text it sorts. */
  readonly date: string;
  /** Seconds since local midnight. */
  readonly seconds: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const toFormat = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const numeric = '2-digit';
  const parts = { month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric } as const;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', ...parts });
  formats.set(zone, made);
  return made;
};

/** The name if it is a time zone's that this browser knows. */
export const toZone = (name: string | null | undefined): string | undefined => {
  if (!name) return undefined;
  try {
    toFormat(name);
    return name;
  } catch {
    return undefined;
  }
};

/** The local time as if it were UTC, milliseconds. */
const toShifted = (time: number, zone: string): number => {
  const parts = Object.fromEntries(
    toFormat(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/** The instant on the walls of a zone; milliseconds since the epoch in. */
export const toLocal = (time: number, zone: string): LocalTime => {
  const shifted = new Date(toShifted(time, zone));
  const date = shifted.toISOString().slice(0, 10);
  return { date, seconds: (shifted.getTime() - Date.parse(date)) / 1000, weekday: shifted.getUTCDay() };
};

/** The instant at which walls of the zone show this date and time of day; milliseconds since the epoch. */
export const toInstant = (date: string, seconds: number, zone: string): number => {
  const shifted = Date.parse(date) + seconds * 1000;
  const first = shifted - (toShifted(shifted, zone) - shifted);
  return shifted - (toShifted(first, zone) - first);
};
