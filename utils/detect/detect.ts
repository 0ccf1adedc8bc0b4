import type { DirectoryEntry } from '../symbology/directory.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { Mention } from './mention.ts';
import { findPlaces, hasPlace } from './places.ts';
import { findRepeats } from './repeat.ts';
import type { Found, Reading, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { flatten } from './text.ts';

/** What helps to decide; all optional. */
export interface DetectOptions {
  /** BCP 47 language of the text. */
  readonly language?: string;
  /** ISO 3166-1 alpha-2 country of its publisher. */
  readonly country?: string;
  /** Entries of the directory with this symbol, likeliest first. */
  readonly directory?: (symbol: string) => readonly DirectoryEntry[];
}

/** Detection in steps, for a page that is read block by block. */
export interface Detector {
  /** Whether something in a text node could be a mention or a part of one. Cheap. */
  readonly hasCandidate: (text: string) => boolean;
  /** The mentions that a block names by itself; ordered, disjoint. */
  readonly find: (text: string) => Mention[];
  /** Bare symbols of instruments that the document names elsewhere; keyed by symbol. */
  readonly findAgain: (text: string, named: ReadonlyMap<string, Instrument>) => Mention[];
  /** Symbols in `text` about which the directory should be asked before `find`. */
  readonly wanted: (text: string) => string[];
}

interface Proposal {
  readonly found: Found;
  readonly rank: number;
}

const toMention = (text: string, { start, end, ...rest }: Found, rule: string): Mention => ({
  ...rest,
  text: text.slice(start, end),
  start,
  end,
  rule,
});

/** Of overlapping proposals the stronger rule's stays, of one rule's the longer. */
function disjoint(proposals: Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  const order = (a: Proposal, b: Proposal): number =>
    a.found.start - b.found.start || a.rank - b.rank || b.found.end - a.found.end;
  for (const next of proposals.sort(order)) {
    let last = kept.at(-1);
    while (last && last.found.end > next.found.start && last.rank > next.rank) {
      kept.pop();
      last = kept.at(-1);
    }
    if (last === undefined || last.found.end <= next.found.start) kept.push(next);
  }
  return kept;
}

const ranked: readonly (readonly [number, Rule])[] = rules.map((rule, rank) => [rank, rule]);

function propose(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  for (const place of findPlaces(reading.text)) {
    for (const [rank, rule] of ranked) {
      if (!rule.places.includes(place.kind)) continue;
      const all = rule.find(reading, place);
      for (const found of all) proposals.push({ found, rank });
      if (all.length > 0) break;
    }
  }
  return proposals;
}

/** A detector that remembers language, country and directory. */
export function createDetector(options: DetectOptions = {}): Detector {
  const { language = '', country = '', directory = () => [] } = options;
  return {
    hasCandidate: hasPlace,
    find(text) {
      const reading: Reading = { text: flatten(text), language, country, directory };
      return disjoint(propose(reading)).map(({ found, rank }) => toMention(text, found, rules[rank]?.name ?? ''));
    },
    findAgain: (text, named) => findRepeats(flatten(text), named).map((found) => toMention(text, found, 'repeat')),
    wanted(text) {
      const asked = new Set<string>();
      const directory = (symbol: string): readonly DirectoryEntry[] => {
        asked.add(symbol);
        return [];
      };
      propose({ text: flatten(text), language, country, directory });
      return [...asked];
    },
  };
}

/** What the mentions of a document name, by symbol: what `findAgain` looks for. */
export function instrumentsOf(mentions: readonly Mention[]): Map<string, Instrument> {
  const named = new Map<string, Instrument>();
  for (const { symbol, exchange, kind } of mentions)
    if (!named.has(symbol)) named.set(symbol, { symbol, exchange, kind });
  return named;
}

/** All mentions of one text, ordered and disjoint. */
export function detect(text: string, options: DetectOptions = {}): Mention[] {
  const detector = createDetector(options);
  const named = detector.find(text);
  const again = detector.findAgain(text, instrumentsOf(named));
  const free = again.filter((mention) => !named.some(({ start, end }) => mention.start < end && start < mention.end));
  return [...named, ...free].sort((a, b) => a.start - b.start);
}
