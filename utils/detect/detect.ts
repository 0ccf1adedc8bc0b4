import type { DirectoryEntry } from '../symbology/directory.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { type Mention, toMention } from './mention.ts';
import { eachPlace } from './places.ts';
import { findRepeats } from './repeat.ts';
import type { Found, Reading, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { flatten } from './text.ts';
import { isWord } from './words.ts';

/** What helps to decide; all optional. */
export interface DetectOptions {
  /** BCP 47 language of the text. */
  readonly language?: string;
  /** ISO 3166-1 alpha-2 country of its publisher. */
  readonly country?: string;
  /** Entries of the directory with this symbol, likeliest first. */
  readonly directory?: (symbol: string) => readonly DirectoryEntry[];
}

/** What finds mentions, block by block. Bare repeats of what any block named are `findRepeats`’ (repeat.ts). */
export interface Detector {
  /** The mentions that a text names by itself; ordered, disjoint. */
  readonly find: (text: string) => Mention[];
}

interface Proposal {
  readonly found: Found;
  readonly rank: number;
}

const inOrder = (a: Proposal, b: Proposal): number =>
  a.found.start - b.found.start || a.rank - b.rank || b.found.end - a.found.end;

/** Of overlapping proposals the stronger rule's stays, of one rule's the longer. */
function disjoint(proposals: Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  const isOrdered = proposals.every((one, nth) => nth === 0 || inOrder(proposals[nth - 1] ?? one, one) <= 0);
  for (const next of isOrdered ? proposals : proposals.sort(inOrder)) {
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

const read = (text: string, { language = '', country = '', directory = () => [] }: DetectOptions): Reading => ({
  text: flatten(text),
  language,
  country,
  directory,
});

/** A detector that remembers language, country and directory. */
export const createDetector = (options: DetectOptions = {}): Detector => ({
  find: (text) => findIn(text, read(text, options)),
});

/** What the mentions of a document name, by symbol: what `findAgain` looks for. */
export function instrumentsOf(mentions: readonly Mention[]): Map<string, Instrument> {
  const named = new Map<string, Instrument>();
  for (const { symbol, exchange, kind } of mentions)
    if (!named.has(symbol)) named.set(symbol, { symbol, exchange, kind });
  return named;
}

/** Mentions and repeats in one row; of the repeats only what no mention touches. */
function withRepeats(text: string, named: readonly Mention[], repeats: readonly Found[]): Mention[] {
  const all: Mention[] = [];
  let next = 0;
  for (const found of repeats) {
    for (let one = named[next]; one && one.start < found.end; one = named[++next]) all.push(one);
    const last = all.at(-1);
    if (last === undefined || last.end <= found.start) all.push(toMention(text, found, 'repeat'));
  }
  return [...all, ...named.slice(next)];
}

/** All mentions of one text, ordered and disjoint. */
export function detect(text: string, options: DetectOptions = {}): Mention[] {
  const reading = read(text, options);
  const named = findIn(text, reading);
  return withRepeats(text, named, findRepeats(reading.text, instrumentsOf(named), isWord));
}
