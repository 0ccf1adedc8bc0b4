import type { DirectoryEntry } from '../symbology/directory.ts';
import { foldName } from '../symbology/names.ts';

/** What stands before a bracket: the words of a name, if it is one. */
const NAME_REACH = 64;

const ENDS = '\n。；;)]）】》：:';

/** The end of the text before `at`, back to where another clause or bracket ends. */
export function wordsBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - NAME_REACH), at);
  let from = before.length;
  while (from > 0 && !ENDS.includes(before.charAt(from - 1))) from--;
  return before.slice(from).replace(/["'”»*_`,\s]+$/, '');
}

/**
 * The run of capitalised words that ends `words`: `shares of Urban Outfitters, Inc.` → `Urban Outfitters, Inc.`.
 * Between two words there is always a separator: were it optional, sixty capitals could be split in 2^60 ways.
 */
const WORD = "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}.'’&-]*";
const SEPARATOR = ',? (?:(?:of|and|de|the|di|du|for|&) )?';
const PROPER = new RegExp(`${WORD}(?:${SEPARATOR}${WORD})*(?:${SEPARATOR})?$`, 'u');

const properName = (words: string): string => PROPER.exec(words)?.[0] ?? '';

const isCjk = (words: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3][A-Z]?$/.test(words);

/** Whether what was said ends with how a name begins: `the iShares Bitcoin Trust` and its ETF, `акции «Сбера»` and Сбер. */
function endsWithBeginning(said: readonly string[], name: string): boolean {
  for (let from = Math.max(0, said.length - 5); from < said.length; from++) {
    const rest = said.slice(from).join(' ');
    if (rest.length > 3 && `${name} `.startsWith(`${rest} `)) return true;
  }
  return false;
}

/** Whether the words before a code are a name of this listing: whole, its beginning, or its first word. */
export function isNamed(words: string, entry: DirectoryEntry): boolean {
  const said = foldName(words);
  if (said === '') return false;
  if (isCjk(words))
    return entry.names.some((name) => said.endsWith(name) || (said.length > 1 && name.startsWith(said)));
  const run = foldName(properName(words));
  const all = said.split(' ');
  const last = all.at(-1) ?? '';
  return entry.names.some((name) => {
    if (` ${said}`.endsWith(` ${name}`) || said.replaceAll(' ', '').endsWith(name.replaceAll(' ', ''))) return true;
    const head = name.split(' ', 1)[0] ?? '';
    // Russian and others inflect names.
    if (/[^\x20-\x7e]/.test(head) && head.length > 3 && last.startsWith(head) && last.length < head.length + 3)
      return true;
    if (run === '') return false;
    return (
      endsWithBeginning(all, name) ||
      `${name} `.startsWith(`${run} `) ||
      (head.length > 3 && ` ${run} `.includes(` ${head} `))
    );
  });
}

const LEGAL_FORM =
  /(?:\b(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|PLC|plc|Plc|AG|SE|S\.?A|N\.?V|AB|A\/S|ASA|Oyj|S\.?p\.?A|LLC|L\.?P|Co|KGaA|Bhd|Berhad|Tbk|PJSC|ПАО|S\.A\.B|Bancorp|Bancshares|Holdings|Trust|Fund|ETF|REIT)\.?|株式会社|有限公司|公司|集团|集團|控股|ホールディングス)['’]?s?$/;

/** Whether the words before a code end in a company's legal form. */
export const isCompany = (words: string): boolean => LEGAL_FORM.test(words);

/** Whether `code` is put together from how the last words begin: `application programming interface (API)`, TEPCO. */
export function isAbbreviation(words: string, code: string): boolean {
  const all = words.toUpperCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  const begins = (word: number, at: number): boolean => {
    if (at === code.length) return true;
    const next = all[word] ?? '';
    for (
      let length = 1;
      length <= next.length && next.startsWith(code.slice(at, at + length)) && at + length <= code.length;
      length++
    )
      if (begins(word + 1, at + length)) return true;
    // Small words are left out of abbreviations, a legal form at the end too.
    return at > 0 && next.length > 0 && next.length < 4 && begins(word + 1, at);
  };
  return (
    code.length > 1 &&
    all.some(
      (word, index) => index < all.length - 1 && index >= all.length - 8 && word[0] === code[0] && begins(index, 0),
    )
  );
}

/** Whether the words before a code end in a proper name. */
export const isCapitalised = (words: string): boolean => properName(words) !== '' || isCjk(words);

/** Countries as sport writes them, and the like: short for a name, and no company. */
const COUNTRY = /^(?:JPN|NED|SRB|SVK|SVN|LTU|CHN|SGP|BLR|HKG|CZE|CRC|MKD|BIH|USA|GBR|TPE)$/;

/** Whether a code is drawn from the first word of the name before it, in order: Herbalife and HLF, Urban Outfitters and URBN. */
export function isDrawnFrom(words: string, code: string): boolean {
  const word = properName(words).split(/[ ,]/, 1)[0]?.toUpperCase() ?? '';
  if (code.length < 3 || word.length <= code.length || word[0] !== code[0] || COUNTRY.test(code)) return false;
  let at = 0;
  for (const letter of code) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return code.length > 3 || !word.startsWith(code);
}
