// The texts of the store listings, .github/store/LOCALE.md: sections under headings of the second level, each plain text.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The text under each heading of a Markdown file, by heading. */
export function toSections(markdown: string): Map<string, string> {
  const parts = markdown.split(/^## (.+)$/m).slice(1);
  return new Map(parts.flatMap((part, nth) => (nth % 2 ? [] : [[part.trim(), (parts[nth + 1] ?? '').trim()]])));
}

/** The listing in one language, by section. */
export const readListing = (locale: string): Map<string, string> =>
  toSections(readFileSync(`.github/store/${locale}.md`, 'utf8'));

/** The languages that a listing is written in, as the browsers name them. */
export const listingLocales = (): string[] =>
  globSync('.github/store/*.md')
    .map((file) => basename(file, '.md'))
    .filter((name) => name !== 'answers')
    .sort();
