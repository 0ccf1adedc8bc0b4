import type { DirectoryEntry } from '../symbology/directory.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { Mention } from './mention.ts';
import { eachPlace, hasPlace, type PlaceKind } from './places.ts';
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

function toMention(text: string, { symbol, exchange, kind, start, end, candidates }: Found, rule: string): Mention {
  const mention = { symbol, exchange, kind, text: text.slice(start, end), start, end, rule };
  return candidates === undefined ? mention : { ...mention, candidates };
}

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

type Ranked = readonly [number, Rule];

/** The rules for each kind of place, strongest first. */
const rulesAt = new Map<PlaceKind, Ranked[]>();
for (const [rank, rule] of rules.entries())
  for (const kind of rule.places) rulesAt.set(kind, [...(rulesAt.get(kind) ?? []), [rank, rule]]);

function propose(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  eachPlace(reading.text, (kind, at) => {
    for (const [rank, rule] of rulesAt.get(kind) ?? []) {
      const all = rule.find(reading, { kind, at });
      if (all.length === 0) continue;
      for (const found of all) proposals.push({ found, rank });
      return;
    }
  });
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

/** Two ordered rows in one; of the second only what no mention of the first touches. */
function merge(first: readonly Mention[], second: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (const mention of second) {
    for (let one = first[next]; one && one.start < mention.end; one = first[++next]) all.push(one);
    const last = all.at(-1);
    if (last === undefined || last.end <= mention.start) all.push(mention);
  }
  return [...all, ...first.slice(next)];
}

/** All mentions of one text, ordered and disjoint. */
export function detect(text: string, options: DetectOptions = {}): Mention[] {
  const detector = createDetector(options);
  const named = detector.find(text);
  return merge(named, detector.findAgain(text, instrumentsOf(named)));
}
