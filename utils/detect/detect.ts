import type { DirectoryEntry } from '../symbology/directory.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { Mention } from './mention.ts';
import { eachPlace, hasPlace } from './places.ts';
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

const inOrder = (a: Proposal, b: Proposal): number =>
  a.found.start - b.found.start || a.rank - b.rank || b.found.end - a.found.end;

/** Of overlapping proposals the stronger rule's stays, of one rule's the longer. */
function disjoint(proposals: Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const next of proposals.sort(inOrder)) {
    let last = kept.at(-1);
    while (last && last.found.end > next.found.start && last.rank > next.rank) {
      kept.pop();
      last = kept.at(-1);
    }
    if (last === undefined || last.found.end <= next.found.start) kept.push(next);
  }
  return kept;
}

/** A rule with its place in the list: the earlier, the stronger. */
interface Ranked {
  readonly rank: number;
  readonly rule: Rule;
}

const ranked: readonly Ranked[] = rules.map((rule, rank) => ({ rank, rule }));
const KINDS = [...new Set(rules.flatMap((rule) => rule.places))];
const rulesAt = new Map(KINDS.map((kind) => [kind, ranked.filter(({ rule }) => rule.places.includes(kind))]));

function propose(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  eachPlace(reading.text, reading.language, (kind, at) => {
    const place = { kind, at };
    for (const { rank, rule } of rulesAt.get(kind) ?? []) {
      const all = rule.find(reading, place);
      for (const found of all) proposals.push({ found, rank });
      if (all.length > 0) return;
    }
  });
  return proposals;
}

/** The mentions that a flattened text names by itself. */
const findIn = (source: string, reading: Reading): Mention[] =>
  disjoint(propose(reading)).map(({ found, rank }) => toMention(source, found, rules[rank]?.name ?? ''));

const findAgainIn = (source: string, flat: string, named: ReadonlyMap<string, Instrument>): Mention[] =>
  findRepeats(flat, named).map((found) => toMention(source, found, 'repeat'));

const read = (text: string, { language = '', country = '', directory = () => [] }: DetectOptions): Reading => ({
  text: flatten(text),
  language,
  country,
  directory,
});

/** A detector that remembers language, country and directory. */
export function createDetector(options: DetectOptions = {}): Detector {
  return {
    hasCandidate: hasPlace,
    find: (text) => findIn(text, read(text, options)),
    findAgain: (text, named) => findAgainIn(text, flatten(text), named),
    wanted(text) {
      const asked = new Set<string>();
      const directory = (symbol: string): readonly DirectoryEntry[] => {
        asked.add(symbol);
        return [];
      };
      propose(read(text, { ...options, directory }));
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
  const reading = read(text, options);
  const named = findIn(text, reading);
  return merge(named, findAgainIn(text, reading.text, instrumentsOf(named)));
}
