/** Where a page says when it was published, the most trusted first. */
export const sources = ['json-ld', 'meta', 'microdata', 'time', 'address'] as const;

/** What a page says of its date, as it writes it. */
export interface DateFact {
  readonly from: (typeof sources)[number];
  readonly value: string;
  /** The last change, not the publication. */
  readonly changed?: boolean;
}

/** The web is not older; a page that says so means something else. */
const FIRST = Date.UTC(1990, 0, 1);
/** Clocks of publishers go a little fast, and some write their local time as if it were UTC. */
const AHEAD = 15 * 60_000;

const DAY = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/;
const EUROPEAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/;
const EPOCH = /^\d{10}(?:\d{3})?$/;
/** Only what begins as a date: `Date.parse` makes one of `page 7` too. */
const PLAUSIBLE =
  /^(?:\d{4}-\d{1,2}-\d{1,2}[T ]\d|(?:[A-Za-z]{3,9},? )?(?:\d{1,2} [A-Za-z]{3,9}|[A-Za-z]{3,9}\.? \d{1,2},?) \d{4})/;

const day = (year: string, month: string, date: string): number => {
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return new Date(at).getUTCDate() === Number(date) && Number(month) <= 12 ? at : Number.NaN;
};

/** `2024-07-18 9:05:00.000000 +0200` as the standard has it. */
const standard = (text: string): string =>
  text
    .replace(/^(\d{4})[/年](\d{1,2})[/月](\d{1,2})日?[ T]/, '$1-$2-$3 ')
    .replace(/^(\d{4})-(\d)(?=-)/, '$1-0$2')
    .replace(/^(\d{4}-\d\d)-(\d)(?=[T ])/, '$1-0$2')
    .replace(/^(\d{4}-\d\d-\d\d)[T ]+(\d)(?=:)/, '$1T0$2')
    .replace(/^(\d{4}-\d\d-\d\d) +/, '$1T')
    .replace(/(:\d\d\.\d{3})\d+/, '$1')
    .replace(/ ?([+-]\d\d):?(\d\d)$/, '$1:$2')
    .replace(/ ?(?:UTC|GMT)$/, (zone, at) => (/^\d{4}-/.test(text) && at > 10 ? 'Z' : zone));

/**
 * A date as pages write it → its instant; NaN for what is no date.
 *
 * A day without a time begins at midnight UTC. At that instant the last close of every exchange, from Auckland to New
 * York, is the one of the day before: the base of the move since then is right whatever zone was meant.
 * A time without a zone is the reader's. Nothing says the publisher's; the exchange's has nothing to do with who wrote;
 * and most people read the press of where they live. Where that is wrong it is so by hours, and so by one close at most.
 */
export function parseDate(written: string): number {
  const text = written.trim().replace(/\s+/g, ' ');
  if (EPOCH.test(text)) return Number(text) * (text.length === 10 ? 1000 : 1);
  const [, year, month = '', date = ''] = DAY.exec(text) ?? [];
  if (year) return day(year, month, date);
  const [european, ofMonth = '', inYear = '', full = ''] = EUROPEAN_DAY.exec(text) ?? [];
  if (european) return day(full, inYear, ofMonth);
  const iso = standard(text);
  return PLAUSIBLE.test(iso) ? Date.parse(iso) : Number.NaN;
}

/** The day in an address: `/2024/07/18/`, `/2024-07-18`, `/20240718`; undefined where it has none. */
export function dayInAddress(path: string): string | undefined {
  const match = /(?<!\d)((?:19|20)\d\d)(?:\/(\d\d?)\/(\d\d?)|-(\d\d)-(\d\d)|(\d\d)(\d\d))(?!\d)/.exec(path);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).filter(Boolean);
  return `${year}-${month}-${date}`;
}

/**
 * When a page was published, in milliseconds since the epoch: what the most trusted source says, the publication
 * before the last change; what lies in the future or before the web is refused. null where nobody says.
 */
export function publishedOf(facts: readonly DateFact[], now: number): number | null {
  for (const wantsChange of [false, true])
    for (const source of sources)
      for (const { from, value, changed = false } of facts) {
        if (from !== source || changed !== wantsChange) continue;
        const at = parseDate(value);
        if (at >= FIRST && at <= now + AHEAD) return Math.min(at, now);
      }
  return null;
}
