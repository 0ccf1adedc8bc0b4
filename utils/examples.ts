import { type Mention, toMention } from './detect/mention.ts';
import { findRepeats } from './detect/repeat.ts';
import { uiLanguage } from './i18n.ts';
import { sendMessage } from './messenger.ts';
import { type RuleName, ruleExamples, ruleNames } from './rule-examples.ts';
import type { Instrument } from './symbology/instrument.ts';

export type Examples = Readonly<Partial<Record<RuleName, readonly Mention[]>>>;

/** What the worker makes of the link: its text is marked where it leads to what it names. */
async function readLink(): Promise<Mention[]> {
  const [text = '', place = ''] = ruleExamples.link.split(' → ');
  const { links } = await sendMessage('weigh', { links: [{ href: `https://${place}`, text }], said: [] });
  return links.flatMap((one) => (one ? [toMention(text, { ...one, start: 0, end: text.length }, 'link')] : []));
}

/** What is named, then the bare symbol again, as a page has them. */
function withRepeats(text: string, named: readonly Mention[], words: readonly string[]): Mention[] {
  const instruments = new Map<string, Instrument>(named.map((one) => [one.symbol, one]));
  const isWord = (symbol: string) => words.includes(symbol);
  const again = findRepeats(text, instruments, isWord).filter(({ start }) => named.every(({ end }) => end <= start));
  return [...named, ...again.map((found) => toMention(text, found, 'repeat'))];
}

/** What is found in each rule's example, by the same means as in a page. */
export async function readExamples(): Promise<Examples> {
  const texts = ruleNames.map((name) => ruleExamples[name]);
  const [{ mentions, words }, link] = await Promise.all([
    sendMessage('detect', { texts, language: uiLanguage() }),
    readLink(),
  ]);
  const all = Object.fromEntries(ruleNames.map((name, nth) => [name, mentions[nth] ?? []]));
  return { ...all, link, repeat: withRepeats(ruleExamples.repeat, all.repeat ?? [], words) };
}
